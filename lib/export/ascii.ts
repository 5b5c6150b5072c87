/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const undecomposed: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
};

/** The words of the text in `[a-z0-9]`: lower case, without marks; what has no Latin form is left out. */
export function asciiWords(text: string): string[] {
  if (!/[^ -~]/.test(text))
    return (
      text
        .toLowerCase()
        .replaceAll("'", '')
        .match(/[a-z0-9]+/g) ?? []
    );
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '');
  return letters.replace(/[æœøßłđðþħıŋŧə]/g, (letter) => undecomposed[letter] ?? '').match(/[a-z0-9]+/g) ?? [];
}
