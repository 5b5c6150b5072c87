import { mathsCommands } from './maths-commands.ts';

/** Finds what could be maths: as in pandoc, no space inside the dollars and no digit after them ("$5 and $6"). */
export const mathsCandidate = /((?<!\\)\$(?!\s)[^$]{1,300}(?<![\s\\])\$(?!\d))/;

/** Whether what stands between two dollars is maths, and can do no harm when TeX reads it. */
export function isMaths(body: string): boolean {
  return looksLikeMaths(body) && !/[#%&]/.test(body) && escapedBracesBalance(body) && isComplete(body);
}

// A command, an index or exponent, a number, or an expression with one letter: `k`, `p<0.05`; not "HOME/".
function looksLikeMaths(body: string): boolean {
  return /[\\^_]|^\d+(\.\d+)?$|^[^\s\p{L}]*\p{L}[^\s\p{L}]*$/u.test(body);
}

/** BibTeX counts a brace also after a backslash, so these have to balance too. */
function escapedBracesBalance(body: string): boolean {
  let depth = 0;
  for (const brace of body.match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Whether braces pair up and every command is known and has its arguments: otherwise TeX would look for them outside. */
function isComplete(body: string): boolean {
  let tokens: string[] = body.match(/\\[A-Za-z]+|\\.|\S/gsu) ?? [];
  // Innermost group first; it then counts as one sign.
  for (let end = tokens.indexOf('}'); end >= 0; end = tokens.indexOf('}')) {
    const start = tokens.lastIndexOf('{', end);
    if (start < 0 || !haveArguments(tokens.slice(start + 1, end))) return false;
    tokens = tokens.toSpliced(start, end - start + 1, 'x');
  }
  return !tokens.includes('{') && haveArguments(tokens);
}

function haveArguments(tokens: string[]): boolean {
  return tokens.every((token, index) => {
    // Also because TeX reads `^^5c` as a backslash.
    if (/^[\^_]$/.test(token)) return /^[^^_]/.test(tokens[index + 1] ?? '');
    if (!token.startsWith('\\')) return true;
    const count = mathsCommands.get(token);
    return count !== undefined && isEachOneSign(tokens.slice(index + 1, index + 1 + count), count);
  });
}

function isEachOneSign(tokens: string[], count: number): boolean {
  return tokens.length === count && tokens.every((token) => !/^[[^_]$/.test(token) && !mathsCommands.get(token));
}
