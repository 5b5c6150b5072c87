import type { ExportFormat } from './format.ts';

/** A folder of notes for Obsidian, zipped, one a paper. */
export const obsidian: ExportFormat = {
  id: 'obsidian',
  name: 'Obsidian',
  extension: 'zip',
  mediaType: 'application/zip',
  async *write(batches, context) {
    const { zippedNotes } = await import('./zipped-notes.ts');
    yield* zippedNotes(batches, context);
  },
};
