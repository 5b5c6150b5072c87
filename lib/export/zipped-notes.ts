import { Zip, ZipPassThrough } from 'fflate';
import { utf8 } from '../paper/utf8.ts';
import { type Batches, type ExportContext, TooManyPapers } from './format.ts';
import { NoteNames } from './note-name.ts';
import { obsidianNote } from './obsidian-note.ts';

/** A zip file without extensions counts its files in 16 bits. */
const mostNotes = 65_535;
// Notes are the same bytes whenever they are written; a zip file knows no time before 1980.
const written = '1980-01-01T12:00:00';

/**
 * Notes in a zip file, as pieces of it.
 * @throws {TooManyPapers} when there are more than it can hold
 */
export async function* zippedNotes(batches: Batches, { total }: ExportContext): AsyncGenerator<Uint8Array> {
  if (total > mostNotes) throw new TooManyPapers(mostNotes);
  const names = new NoteNames();
  let pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for await (const papers of batches) {
    for (const paper of papers) add(zip, `Papers/${names.of(paper.title, paper.citekey)}.md`, obsidianNote(paper));
    yield* pieces;
    pieces = [];
  }
  zip.end();
  yield* pieces;
}

/** As it is: packing so many small texts takes thirty times as long as writing them, and they are unpacked at once. */
function add(zip: Zip, name: string, text: string): void {
  const file = new ZipPassThrough(name);
  file.mtime = written;
  zip.add(file);
  file.push(utf8([text]), true);
}
