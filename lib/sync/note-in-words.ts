import type { NoteText, StampedNote } from '../paper/paper-state.ts';
import { timeOf } from '../paper/stamp.ts';

/**
 * A note as the reader sees it: the text that was written last and, below it, what other devices wrote without knowing
 * of it, each under its device and day. The same on every device, until one of them writes the note anew.
 */
export function noteInWords(note: StampedNote | undefined): string {
  const texts = [...(note?.texts ?? [])].filter(({ text }) => text !== '').sort((a, b) => (a.at > b.at ? -1 : 1));
  return texts.reduce((whole, each) => {
    if (whole.includes(each.text)) return whole;
    return whole === '' || each.text.includes(whole) ? each.text : `${whole}\n\n${headed(each)}`;
  }, '');
}

/** What was written before any stamping has neither a device nor a day. */
function headed({ text, at, by }: NoteText): string {
  const time = timeOf(at);
  return time === 0 ? text : `--- ${by}, ${new Date(time).toISOString().slice(0, 10)}:\n${text}`;
}
