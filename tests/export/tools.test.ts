import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bibtex } from '../../lib/export/bibtex.ts';
import { markdown } from '../../lib/export/markdown.ts';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { hostilePapers } from './hostile-papers.ts';
import { savedPaper } from './papers.ts';
import { readBibtex } from './read-bibtex.ts';

const seconds = 1_000;
// biber takes time that grows with the square of a field's commands, so the longest texts stay out.
const papers: SavedPaper[] = fc
  .sample(hostilePapers, { numRuns: 100, seed: 20261121 })
  .flat()
  .filter((paper) => JSON.stringify(paper).length < 3_000)
  .map((paper, index) => ({ ...paper, id: `title:${index}` as PaperId }));

function isInstalled(tool: string): boolean {
  return spawnSync(tool, ['--version']).status === 0;
}

/** What pandoc makes of a file, as JSON. */
function pandoc(text: string, from: string, to: string) {
  return JSON.parse(execFileSync('pandoc', ['-f', from, '-t', to], { input: text, encoding: 'utf8', maxBuffer: 1e9 }));
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gleaner-export-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!isInstalled('pandoc'))('pandoc', () => {
  test('reads every entry of the BibTeX file', { timeout: 120 * seconds }, () => {
    const file = bibtex.write(papers);
    const read: { id: string }[] = pandoc(file, 'bibtex', 'csljson');
    expect(read.map(({ id }) => id)).toEqual(readBibtex(file).map(({ citekey }) => citekey));
  });

  test.each([
    '100% of #1 & a_b ~ c^d \\e @f "g"',
    'It costs $5 and $6',
    '深度学习, Ørsted & Łukasz',
    '\\input/etc/passwd ^^5cinput',
  ])('reads the abstract %j as it was', (abstract) => {
    expect(pandoc(bibtex.write([savedPaper({ abstract })]), 'bibtex', 'csljson')).toMatchObject([{ abstract }]);
  });

  test('reads one Markdown list, its links only to web addresses, nothing raw', { timeout: 120 * seconds }, () => {
    const { blocks } = pandoc(markdown.write(papers), 'commonmark', 'json');
    expect(blocks.map(({ t }: { t: string }) => t)).toEqual(['BulletList']);
    expect(blocks[0].c).toHaveLength(papers.length);
    expect(new Set(JSON.stringify(blocks).match(/(?<="t":")\w+/g))).toEqual(
      new Set(['BulletList', 'Para', 'BlockQuote', 'Strong', 'Emph', 'Link', 'Str', 'Space', 'LineBreak']),
    );
    const targets = [...JSON.stringify(blocks).matchAll(/"t":"Link".*?\],\["([^"]*)",""\]\]/g)].map(([, url]) => url);
    expect(targets).not.toEqual([]);
    for (const url of targets) expect(url).toMatch(/^https?:/);
  });
});

describe.skipIf(!isInstalled('biber'))('biber', () => {
  test('reads every entry of the BibTeX file and has nothing to complain of', { timeout: 120 * seconds }, () => {
    writeFileSync(path.join(folder, 'papers.bib'), bibtex.write(papers));
    const run = spawnSync('biber', ['--tool', '--validate-datamodel', '--output-file=out.bib', 'papers.bib'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const complaints = run.stdout.match(/^(WARN|ERROR).*/gm) ?? [];
    // A paper may lack a date or an author: pages do not always show them.
    expect(complaints.filter((complaint) => !complaint.includes('Missing mandatory field'))).toEqual([]);
    expect(run.status).toBe(0);
    expect(readFileSync(path.join(folder, 'out.bib'), 'utf8').match(/^@/gm)).toHaveLength(papers.length);
  });
});
