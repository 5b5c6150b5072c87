// Controls, noncharacters and the characters that turn the direction of text: they show nothing, and can disguise what
// stands around them. Line breaks and tabs stay.
const hidden = /[[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u200b\ufeff]--[\t-\r]]/gv;

/** The text without characters that could disguise it, lone surrogates replaced; its lines stay as they are. */
export function visible(text: string): string {
  if (isPlainAscii(text)) return text;
  return text.toWellFormed().replace(hidden, '');
}

/** Words of ASCII with one space between: what most texts are, and nothing that has to be changed. */
const plainAscii = /^[!-~]+(?: [!-~]+)*$/;

/** Whether a text is such that no writer has to look at its characters. */
export function isPlainAscii(text: string): boolean {
  return plainAscii.test(text);
}

/** The visible text on one line, white space collapsed. */
export function oneLine(text: string): string {
  if (isPlainAscii(text)) return text;
  return visible(text).replace(/\s+/g, ' ').trim();
}
