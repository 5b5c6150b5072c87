import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import type { Engine } from './engine.ts';

/** SQLite's FTS5 in WebAssembly: papers with any of the words, the last one unfinished, by its BM25. */
export async function sqlite(): Promise<Engine> {
  const { oo1, capi, wasm } = await sqlite3InitModule();
  const db = new oo1.DB(':memory:');
  return {
    build: (papers) => {
      db.exec('CREATE VIRTUAL TABLE papers USING fts5(id UNINDEXED, title, authors, tags, abstract)');
      const insert = db.prepare('INSERT INTO papers VALUES (?, ?, ?, ?, ?)');
      db.transaction(() => {
        for (const { id, title, authors = [], tags, abstract = '' } of papers) {
          insert.bind([id, title, authors.join(' '), tags.join(' '), abstract]).stepReset();
        }
      });
      insert.finalize();
    },
    search: (text, limit) => {
      const words = text.match(/[\p{L}\p{N}]+/gu);
      if (!words) return [];
      const match = `${words.map((word) => `"${word}"`).join(' OR ')}*`;
      const found = 'SELECT id FROM papers(?) ORDER BY bm25(papers, 0, 3, 1.5, 1.5, 1) LIMIT ?';
      return db.selectValues(found, [match, limit]) as string[];
    },
    save: () => [capi.sqlite3_js_db_export(db)],
    load: ([bytes = new Uint8Array()]) => {
      const place = wasm.allocFromTypedArray(bytes);
      const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
      db.checkRc(capi.sqlite3_deserialize(db, 'main', place, bytes.length, bytes.length, flags));
    },
  };
}
