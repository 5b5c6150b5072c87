import { expect, test } from 'vitest';
import { TypedNote } from '../../components/typed-note.ts';
import { joinNotes } from '../../lib/paper/join-notes.ts';

/** A library that holds a note, and writes it as the real one does; `meanwhile` runs while it writes. */
function libraryWith(note: string) {
  const library = {
    note,
    meanwhile: () => {},
    async write(text: string, over: string) {
      library.note = library.note === over ? text : joinNotes(text, library.note);
      const stored = library.note;
      library.meanwhile();
      return stored;
    },
  };
  return library;
}

test('another note is shown where nothing waits to be saved, and is not written over', async () => {
  const library = libraryWith('');
  const typed = new TypedNote('');
  typed.text = 'first';
  await typed.save(library.write);
  library.note = 'first, and more from elsewhere';
  typed.arrive(library.note);
  expect(typed.text).toBe('first, and more from elsewhere');
  await typed.save(library.write);
  expect(library.note).toBe('first, and more from elsewhere');
});

test('what waits to be saved stays in the field, and is saved together with the other note', async () => {
  const library = libraryWith('first');
  const typed = new TypedNote('first');
  typed.text = 'first, here';
  library.note = 'elsewhere';
  typed.arrive(library.note);
  expect(typed.text).toBe('first, here');
  await typed.save(library.write);
  expect([typed.text, library.note]).toEqual(['first, here\n\nelsewhere', 'first, here\n\nelsewhere']);
});

test('what is typed while both are saved stands before the other note, once', async () => {
  const library = libraryWith('elsewhere');
  const typed = new TypedNote('', 'mine');
  library.meanwhile = () => {
    typed.text = 'mine, and more';
    library.meanwhile = () => {};
  };
  await typed.save(library.write);
  expect([typed.text, library.note]).toEqual(['mine, and more\n\nelsewhere', 'mine, and more\n\nelsewhere']);
});

test('a note that was saved before does not come back while a later one is saved', async () => {
  const library = libraryWith('');
  const typed = new TypedNote('', 'a');
  library.meanwhile = () => typed.arrive('');
  await typed.save(library.write);
  expect(typed.text).toBe('a');
});

test('what cannot be saved stays in the field, and is saved later', async () => {
  const library = libraryWith('');
  const typed = new TypedNote('', 'mine');
  await expect(typed.save(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
  typed.arrive('elsewhere');
  library.note = 'elsewhere';
  expect(typed.text).toBe('mine');
  await typed.save(library.write);
  expect(library.note).toBe('mine\n\nelsewhere');
});
