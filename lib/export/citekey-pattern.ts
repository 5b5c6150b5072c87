/** What a pattern of citekeys may hold in brackets. A name with a capital, `[Auth]`, gives its words with capitals. */
export const citekeyTokens = ['auth', 'authors', 'year', 'yy', 'title', 'shorttitle', 'venue', 'arxiv'] as const;
export type CitekeyToken = (typeof citekeyTokens)[number];

/** Family name of the first author, year, first telling word of the title: `vaswani2017attention`. */
export const usualPattern = '[auth][year][title]';

const piece = /\[([A-Za-z]+)\]|([\w.:+/-])/g;

/** Whether citekeys can be made by a pattern: tokens in brackets that are known, between them what citekeys may hold. */
export function isCitekeyPattern(pattern: string): boolean {
  const pieces = [...pattern.matchAll(piece)];
  const isWhole = pieces.reduce((length, [each]) => length + each.length, 0) === pattern.length;
  return isWhole && pieces.some(([, name]) => name) && pieces.every(([, name]) => !name || tokenOf(name));
}

/** A citekey by a pattern. @param values the words of each token, in `[a-z0-9]` */
export function byPattern(pattern: string, values: Record<CitekeyToken, string[]>): string {
  return pattern.replace(/\[([A-Za-z]+)\]/g, (_, name: string) => {
    const words = values[tokenOf(name) ?? 'title'];
    return (/^[A-Z]/.test(name) ? words.map(capitalised) : words).join('');
  });
}

function tokenOf(name: string): CitekeyToken | undefined {
  return citekeyTokens.find((token) => token === name.toLowerCase());
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
