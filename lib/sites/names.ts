const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** "Lovelace, Ada" as "Ada Lovelace"; "King, Martin, Jr." as "Martin King, Jr."; any other name as it is. */
export function firstNameFirst(name: string): string {
  const [family = '', given, ...more] = name.split(',').map((part) => part.trim());
  if (!given || suffix.test(given)) return name.trim();
  return [`${given} ${family}`.trim(), ...more].join(', ');
}

const group = /\b(?:group|team|consortium|network|collaborat\w+|committee|organi[sz]ation|society|association)\b/i;

/** "Lovelace AB Jr" as "A. B. Lovelace Jr", "Ocampo Díaz M" as "Ocampo Díaz, M."; a group's name as it is. */
export function initialsFirst(name: string): string {
  const [, family = '', initials = '', suffix] = /^(.+?) (\p{Lu}{1,3})(?: (Jr|Sr|II|III|IV))?$/u.exec(name) ?? [];
  if (!family || group.test(family)) return name;
  const given = Array.from(initials, (initial) => `${initial}.`).join(' ');
  // Two words are one family name where the first is a particle: "van der Berg".
  const isPlain = !family.includes(' ') || /^\p{Ll}/u.test(family);
  const parts = isPlain ? [given, family, suffix] : [`${family},`, suffix && `${suffix},`, given];
  return parts.filter(Boolean).join(' ');
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
