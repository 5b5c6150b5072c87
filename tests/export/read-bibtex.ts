/** An entry as BibTeX sees it: values without their outer braces. */
export interface Entry {
  type: string;
  citekey: string;
  fields: Record<string, string>;
}

/**
 * Reads a file of entries by BibTeX's own rule: every brace counts, also one after a backslash. Written apart from the
 * writer, to judge it.
 * @throws {Error} at anything that is not exactly such a file
 */
export function readBibtex(text: string): Entry[] {
  const entries: Entry[] = [];
  const head = /\s*@([a-z]+)\{([^\s,{}]+),\n/y;
  const fieldName = /\s*([A-Za-z]+) = /y;
  const end = /,?\s*\}\s*/y;
  for (let at = 0; at < text.length; ) {
    const [, type = '', citekey = ''] = expectAt(head);
    const entry: Entry = { type, citekey, fields: {} };
    for (let field = tryAt(fieldName); field; field = tryAt(fieldName)) {
      const name = field[1] as string;
      if (name in entry.fields) throw new Error(`${citekey} has ${name} twice`);
      entry.fields[name] = readValue();
      tryAt(/,(?=\n)/y);
    }
    expectAt(end);
    entries.push(entry);

    function readValue(): string {
      if (text[at] !== '{') return expectAt(/[a-z]+/y)[0];
      const start = at + 1;
      let depth = 0;
      do {
        if (at >= text.length) throw new Error(`braces do not balance in ${citekey}`);
        if (text[at] === '{') depth++;
        if (text[at] === '}') depth--;
        at++;
      } while (depth > 0);
      return text.slice(start, at - 1);
    }

    function tryAt(expression: RegExp): RegExpExecArray | null {
      expression.lastIndex = at;
      const match = expression.exec(text);
      if (match) at += match[0].length;
      return match;
    }

    function expectAt(expression: RegExp): RegExpExecArray {
      const match = tryAt(expression);
      if (!match) throw new Error(`expected ${expression} at: ${text.slice(at, at + 80)}`);
      return match;
    }
  }
  return entries;
}

const commands: Record<string, string> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciicircum: '^',
  textasciitilde: '~',
};

/** What LaTeX would show of a field: maths as it stands, escapes undone, protecting braces gone. @throws at any other command */
export function readLatex(latex: string): string {
  return latex.replace(/\$[^$]*\$|\\([a-z]+)\{\}|\\(.)|[{}]|[#%&_^~\\$]/gs, (found, command, symbol) => {
    if (found.startsWith('$') && found.length > 1) return found;
    if (command && command in commands) return commands[command] as string;
    if (symbol && '#$%&_'.includes(symbol)) return symbol;
    if (found === '{' || found === '}') return '';
    throw new Error(`LaTeX would obey ${found} in ${latex}`);
  });
}

/** The names of an author field, split at each "and" outside braces. */
export function readAuthors(field: string): string[] {
  const names = [''];
  let depth = 0;
  for (const word of field.split(' ')) {
    if (depth === 0 && word.toLowerCase() === 'and') names.push('');
    else names.push(`${names.pop()} ${word}`.trim());
    depth += word.split('{').length - word.split('}').length;
  }
  return names;
}
