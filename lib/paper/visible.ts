// Controls, noncharacters and the characters that turn the direction of text: they show nothing, and can disguise what
// stands around them (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing). Line breaks and tabs stay.
const hidden = /[[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u200b\ufeff]--[\t-\r]]/gv;

// Two searches for one class of characters each take half the time of one search for either.
const ascii = /^[ -~]*$/;
const gap = / [^!-~]/;

/** Whether a text is such that no writer has to look at its characters. */
export function isPlainAscii(text: string): boolean {
  return ascii.test(text) && !gap.test(text) && !text.startsWith(' ') && !text.endsWith(' ');
}

/** The text without characters that could disguise it, lone surrogates replaced; its lines stay as they are. */
export function visible(text: string): string {
  if (isPlainAscii(text)) return text;
  return text.toWellFormed().replace(hidden, '');
}

/**
 * A web address in ASCII alone: its host in punycode, so that no letter of another script passes for a Latin one, and
 * the rest of it percent-encoded.
 * @param address that `URL` can read
 */
export function asciiAddress(address: string): string {
  return /^[!-~]*$/.test(address) ? address : new URL(address).href;
}
