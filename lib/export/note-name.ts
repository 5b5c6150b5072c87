import { plain } from './latex.ts';

const longestName = 120;
const encoder = new TextEncoder();
// What Windows, macOS, Linux or Obsidian's links do not allow in a file's name.
const forbidden = /[\\/:*?"<>|#^[\]%]/g;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=$|\.)/i;

/** Names for notes, each once, whatever the letter case. */
export class NoteNames {
  private readonly taken = new Set<string>();

  /**
   * A name made of a title that every system and every link in a note can hold, without an ending.
   * @param otherwise ASCII: for titles of signs alone, and for a name that is taken
   */
  of(title: string, otherwise: string): string {
    const name = safeName(title);
    let free = name;
    for (let count = 1; !free || this.taken.has(free.toLowerCase()); count++) {
      free = safeName(`${shortened(name, 60)} ${count > 1 ? count : ''} ${otherwise}`);
    }
    this.taken.add(free.toLowerCase());
    return free;
  }
}

/** Text as the name of a note that a link can hold; empty where nothing is left. */
export function safeName(text: string): string {
  const name = plain(text.replace(forbidden, ' ')).replace(/\s+/g, ' ');
  return shortened(name.replace(/^[. ]+/, '').replace(reserved, '_$&'), longestName).replace(/[. ]{1,120}$/, '');
}

/** At most so many bytes, whole characters only. */
function shortened(text: string, bytes: number): string {
  if (text.length * 3 <= bytes) return text;
  return text.slice(0, encoder.encodeInto(text, new Uint8Array(bytes)).read);
}
