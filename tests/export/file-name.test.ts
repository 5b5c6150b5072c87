import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ExportFormat, fileName, formats } from '../../lib/export/index.ts';
import { hostileText } from './hostile-papers.ts';

const [bibtex] = formats as [ExportFormat];

test('the menu offers each format once', () => {
  expect(formats.map(({ name, extension }) => `${name} .${extension}`)).toEqual([
    ...['BibTeX .bib', 'BibLaTeX .bib', 'RIS .ris', 'CSL-JSON .json', 'CSV .csv', 'CSV (raw) .csv'],
    ...['Markdown .md', 'Obsidian .zip', 'JSON .json', 'Gleaner (JSONL) .jsonl'],
  ]);
});

test.each([
  [undefined, 'gleaner-2026-11-21.bib'],
  ['', 'gleaner-2026-11-21.bib'],
  ['diffusion models', 'gleaner-diffusion-models-2026-11-21.bib'],
  ['Schrödinger: "L’été"?', 'gleaner-schrodinger-lete-2026-11-21.bib'],
  ['../../etc/passwd', 'gleaner-etc-passwd-2026-11-21.bib'],
  ['深度学习', 'gleaner-2026-11-21.bib'],
])('the query %j gives %s', (query, name) => {
  expect(fileName(bibtex, query, '2026-11-21')).toBe(name);
});

test('whatever the query, the name is short and safe on every system', () => {
  fc.assert(
    fc.property(hostileText, fc.constantFrom(...formats), (query, format) => {
      const name = fileName(format, query, '2026-11-21');
      expect(name).toMatch(/^gleaner(-[a-z0-9]+)*-2026-11-21\.[a-z]+$/);
      expect(name.length).toBeLessThanOrEqual(80);
    }),
  );
});
