const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** "Lovelace, Ada" as "Ada Lovelace"; "King, Martin, Jr." as "Martin King, Jr."; any other name as it is. */
export function firstNameFirst(name: string): string {
  const [family = '', given, ...more] = name.split(',').map((part) => part.trim());
  if (!given || suffix.test(given)) return name.trim();
  return [`${given} ${family}`.trim(), ...more].join(', ');
}

/** Names in one line, separated by semicolons or, when there are none, by commas: "Ada Lovelace; Alan Turing, Jr.". */
export function namesIn(line: string | undefined): string[] {
  const separator = line?.includes(';') ? ';' : ',';
  const parts = (line ?? '').replace(/[,;]? (?:and|&) /g, separator).split(separator);
  const names: string[] = [];
  for (const part of parts) {
    const name = part.trim();
    if (suffix.test(name) && names.length > 0) names.push(`${names.pop()}, ${name}`);
    else if (name) names.push(name);
  }
  return names;
}
