/** The commands that maths in titles and abstracts uses and that do nothing but set signs. */
const commands = new Set(
  `alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa varkappa lambda mu nu xi pi varpi rho
  varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega
  hbar hslash ell imath jmath wp Re Im aleph beth partial nabla infty emptyset varnothing forall exists neg prime
  backslash angle triangle square star ast circ bullet dagger ddagger flat sharp natural top bot
  pm mp times div cdot cdots ldots dots vdots ddots cap cup sqcap sqcup vee wedge land lor lnot setminus oplus ominus
  otimes oslash odot diamond wr amalg rtimes ltimes bowtie Box Diamond
  le leq leqslant ge geq geqslant ne neq ll gg lesssim gtrsim lessgtr prec succ preceq succeq subset supset subseteq
  supseteq subsetneq in ni notin equiv sim simeq approx cong propto asymp doteq models vdash dashv mid nmid parallel perp
  to gets leftarrow rightarrow Leftarrow Rightarrow leftrightarrow Leftrightarrow longrightarrow longleftarrow
  Longrightarrow mapsto hookrightarrow uparrow downarrow updownarrow nearrow searrow rightharpoonup rightleftharpoons
  implies iff leadsto
  sum prod coprod int iint oint bigcup bigcap bigoplus bigotimes bigvee bigwedge
  arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min
  Pr sec sin sinh sup tan tanh mod bmod pmod operatorname
  frac tfrac dfrac binom sqrt over atop overline underline overbrace underbrace overrightarrow stackrel overset underset
  hat widehat tilde widetilde bar vec dot ddot check breve acute grave
  mathbb mathcal mathfrak mathscr mathrm mathbf mathit mathsf mathtt mathnormal boldsymbol text textrm textit textbf
  textsf texttt mbox rm bf it cal displaystyle textstyle scriptstyle
  left right big Big bigg Bigg bigl bigr Bigl Bigr lbrace rbrace langle rangle lfloor rfloor lceil rceil lvert rvert
  lVert rVert vert Vert limits nolimits quad qquad not colon sb sp`.split(/\s+/),
);

/** Finds what could be maths: as in pandoc, no space inside the dollars and no digit after them ("$5 and $6"). */
export const mathsCandidate = /((?<!\\)\$(?!\s)[^$]{1,300}(?<![\s\\])\$(?!\d))/;

/** Whether what stands between two dollars is maths, and can do no harm when TeX reads it. */
export function isMaths(body: string): boolean {
  return looksLikeMaths(body) && !/[#%&]|\^\^/.test(body) && usesOnlyKnownCommands(body) && bracesBalance(body);
}

// A command, an index or exponent, a number, or an expression with one letter: `k`, `p<0.05`; not "HOME/".
function looksLikeMaths(body: string): boolean {
  return /[\\^_]|^\d+(\.\d+)?$|^[^\s\p{L}]*\p{L}[^\s\p{L}]*$/u.test(body);
}

function usesOnlyKnownCommands(body: string): boolean {
  const rest = body.replace(/\\(?:([A-Za-z]+)|[,;:!{}|_ ])/g, (command, name) =>
    name === undefined || commands.has(name) ? '' : command,
  );
  return !rest.includes('\\');
}

/** BibTeX counts every brace, also one after a backslash. */
function bracesBalance(body: string): boolean {
  let depth = 0;
  for (const brace of body.match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
