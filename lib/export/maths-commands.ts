const signs = `alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa varkappa lambda mu nu xi pi
  varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi
  Psi Omega hbar hslash ell imath jmath wp Re Im aleph beth partial nabla infty emptyset varnothing forall exists neg
  prime backslash angle triangle square star ast circ bullet dagger ddagger flat sharp natural top bot
  pm mp times div cdot cdots ldots dots vdots ddots cap cup sqcap sqcup vee wedge land lor lnot setminus oplus ominus
  otimes oslash odot diamond wr amalg rtimes ltimes bowtie Box Diamond
  le leq leqslant ge geq geqslant ne neq ll gg lesssim gtrsim lessgtr prec succ preceq succeq subset supset subseteq
  supseteq subsetneq in ni notin equiv sim simeq approx cong propto asymp doteq models vdash dashv mid nmid parallel perp
  to gets leftarrow rightarrow Leftarrow Rightarrow leftrightarrow Leftrightarrow longrightarrow longleftarrow
  Longrightarrow mapsto hookrightarrow uparrow downarrow updownarrow nearrow searrow rightharpoonup rightleftharpoons
  implies iff leadsto
  sum prod coprod int iint oint bigcup bigcap bigoplus bigotimes bigvee bigwedge
  arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min
  Pr sec sin sinh sup tan tanh mod bmod
  rm bf it cal displaystyle textstyle scriptstyle
  lbrace rbrace langle rangle lfloor rfloor lceil rceil lvert rvert lVert rVert vert Vert quad qquad not colon`;
const withOneArgument = `sqrt pmod operatorname overline underline overbrace underbrace overrightarrow
  hat widehat tilde widetilde bar vec dot ddot check breve acute grave
  mathbb mathcal mathfrak mathscr mathrm mathbf mathit mathsf mathtt mathnormal boldsymbol
  text textrm textit textbf textsf texttt mbox`;
const withTwoArguments = 'frac tfrac dfrac binom stackrel overset underset';

/** The commands that maths in titles and abstracts uses and that only set signs, and how many arguments each takes. */
export const mathsCommands = new Map([
  ...[',', ';', ':', '!', '|', '{', '}', '_', ' '].map((symbol) => [`\\${symbol}`, 0] as const),
  ...names(signs).map((name) => [name, 0] as const),
  ...names(withOneArgument).map((name) => [name, 1] as const),
  ...names(withTwoArguments).map((name) => [name, 2] as const),
]);

function names(list: string): string[] {
  return list.split(/\s+/).map((name) => `\\${name}`);
}
