/** Pairs of a command's name and its sign, as one long line. */
function signs(list: string): [command: string, sign: string][] {
  const words = list.trim().split(/\s+/);
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] as string]] : []));
}

/** Commands that set a letter or a sign which stands close to what is around it. */
export const closeSigns = new Map(
  signs(`alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ
  mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
  Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
  hbar ℏ ell ℓ imath ı jmath ȷ wp ℘ Re ℜ Im ℑ aleph ℵ partial ∂ nabla ∇ infty ∞ emptyset ∅ varnothing ∅ forall ∀
  exists ∃ neg ¬ lnot ¬ prime ′ angle ∠ triangle △ square □ Box □ star ⋆ ast ∗ circ ∘ bullet • dagger † sharp ♯ flat ♭
  sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ top ⊤ bot ⊥
  ldots … dots … cdots ⋯ vdots ⋮ cdot · langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lbrace { rbrace }
  vert | lvert | rvert | mid | Vert ‖ lVert ‖ rVert ‖ backslash \\ degree ° pm ± mp ∓ div ÷ colon : S § dag †`),
);

/** Commands that set a sign between two others, with room on both sides. */
export const roomySigns = new Map(
  signs(`times × cap ∩ cup ∪ vee ∨ lor ∨ wedge ∧ land ∧ setminus ∖ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙
  le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ ne ≠ neq ≠ ll ≪ gg ≫ lesssim ≲ gtrsim ≳ prec ≺ succ ≻ subset ⊂ subseteq ⊆
  supset ⊃ supseteq ⊇ in ∈ ni ∋ notin ∉ equiv ≡ sim ∼ simeq ≃ approx ≈ cong ≅ propto ∝ models ⊨ vdash ⊢ parallel ∥ perp ⟂
  to → gets ← rightarrow → leftarrow ← Rightarrow ⇒ Leftarrow ⇐ leftrightarrow ↔ Leftrightarrow ⇔ longrightarrow ⟶
  Longrightarrow ⟹ mapsto ↦ hookrightarrow ↪ uparrow ↑ downarrow ↓ implies ⟹ iff ⟺ leadsto ⇝`),
);

/** Commands that put a mark upon the letter behind them. */
export const accents = new Map(
  Object.entries({
    hat: '\u0302',
    widehat: '\u0302',
    tilde: '\u0303',
    widetilde: '\u0303',
    bar: '\u0304',
    overline: '\u0305',
    underline: '\u0332',
    vec: '\u20d7',
    dot: '\u0307',
    ddot: '\u0308',
    check: '\u030c',
    breve: '\u0306',
    acute: '\u0301',
    grave: '\u0300',
  }),
);

/** Commands that say how something is set, and set nothing themselves. */
export const silent = new Set(
  `left right big Big bigg Bigg bigl bigr Bigl Bigr displaystyle textstyle scriptstyle limits nolimits rm bf it cal
  mathrm mathbf mathit mathsf mathtt mathnormal boldsymbol bm text textrm textit textbf textsf texttt mbox emph
  operatorname`.split(/\s+/),
);

const raisedSigns = pairs(
  '0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδθ',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᶿ',
);
const loweredSigns = pairs('0123456789+−=()aehijklmnoprstuvxβγρφχ', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ');

/** Unicode's small signs above and below the line; it has not all of them. */
export const shifted: Record<'^' | '_', Map<string, string>> = { '^': raisedSigns, _: loweredSigns };
raisedSigns.set('∗', '*').set('*', '*').set('′', '′').set('⊤', 'ᵀ').set('∘', '°').set('†', '†');

function pairs(from: string, to: string): Map<string, string> {
  const signs = [...to];
  return new Map([...from].map((sign, at) => [sign, signs[at] as string]));
}

interface Alphabet {
  /** Code point of its capital A, and of its small a. */
  capital: number;
  small: number;
  /** Letters that Unicode had already elsewhere. */
  others: Map<string, string>;
}

/** Unicode's mathematical alphabets: https://www.unicode.org/charts/PDF/U1D400.pdf, https://www.unicode.org/charts/PDF/U2100.pdf. */
const doubled = { capital: 0x1d538, small: 0x1d552, others: pairs('CHNPQRZ', 'ℂℍℕℙℚℝℤ') };
const script = { capital: 0x1d49c, small: 0x1d4b6, others: pairs('BEFHILMRego', 'ℬℰℱℋℐℒℳℛℯℊℴ') };
const gothic = { capital: 0x1d504, small: 0x1d51e, others: pairs('CHIRZ', 'ℭℌℑℜℨ') };
const alphabets = new Map<string, Alphabet>([
  ['mathbb', doubled],
  ['mathcal', script],
  ['mathscr', script],
  ['mathfrak', gothic],
]);

/** Whether a command sets the letters behind it in another alphabet. */
export const isAlphabet = (command: string) => alphabets.has(command);

/** A letter in the alphabet of a command: `mathbb` makes ℝ of R. Other signs stay as they are. */
export function inAlphabet(command: string, letter: string): string {
  const alphabet = alphabets.get(command);
  if (!alphabet || !/^[A-Za-z]$/.test(letter)) return letter;
  const { capital, small, others } = alphabet;
  const place = letter < 'a' ? capital + letter.charCodeAt(0) - 65 : small + letter.charCodeAt(0) - 97;
  return others.get(letter) ?? String.fromCodePoint(place);
}
