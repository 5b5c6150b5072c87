// In JSON these can only stand inside strings, where an escape sequence means the same and shows in an editor.
const unseen = /[\p{Bidi_Control}\u007f-\u009f\u200b\u2028\u2029\u2060\ufeff]/gu;

// Most texts have no letter beyond ASCII, and none of those has to be looked for.
const usual = /^[\n -~]*$/;

/** JSON in which every character can be seen. */
export function escapeUnseen(json: string): string {
  if (usual.test(json)) return json;
  return json.replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
