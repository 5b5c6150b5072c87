const [QUOTE, BACKSLASH, COMMA, BRACKET, BRACE] = [0x22, 0x5c, 0x2c, 0x5b, 0x7b];
const [CLOSING_BRACKET, CLOSING_BRACE] = [0x5d, 0x7d];

/**
 * Whether JSON is nested deeper than so many levels. It is only looked through, its strings are skipped: that takes about
 * a millisecond for each MB, where taking apart a million levels takes a browser seconds.
 */
export function isNestedDeeper(json: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfString(json, at);
    else if (code === BRACKET || code === BRACE) depth++;
    else if (code === CLOSING_BRACKET || code === CLOSING_BRACE) depth--;
    if (depth > most) return true;
  }
  return false;
}

/** Where the item of a list ends that begins here: at the comma or bracket behind it; `undefined` when the text ends before. */
export function endOfItem(json: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfString(json, at);
    else if (code === BRACKET || code === BRACE) depth++;
    else if (depth <= 0 && (code === COMMA || code === CLOSING_BRACKET)) return at;
    else if (code === CLOSING_BRACKET || code === CLOSING_BRACE) depth--;
  }
  return undefined;
}

/** Where a string ends that begins here: at the next quotation mark that no backslash stands for; else with the text. */
function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end > 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end > 0 ? end : json.length;
}

/** A backslash that is itself escaped escapes nothing. */
function isEscaped(json: string, place: number): boolean {
  let first = place;
  while (json.charCodeAt(first - 1) === BACKSLASH) first--;
  return (place - first) % 2 === 1;
}
