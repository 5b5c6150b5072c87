import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { biblatex } from '../../lib/export/biblatex.ts';
import { bibtex } from '../../lib/export/bibtex.ts';
import { csl } from '../../lib/export/csl.ts';
import { csv } from '../../lib/export/csv.ts';
import type { ExportFormat } from '../../lib/export/index.ts';
import { markdown } from '../../lib/export/markdown.ts';
import { ris } from '../../lib/export/ris.ts';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { hostilePapers } from './hostile-papers.ts';
import { savedPaper, written } from './papers.ts';
import { readBibtex } from './read-bibtex.ts';

const seconds = 1_000;
// biber takes time that grows with the square of a field's commands, so the longest texts stay out.
const papers: SavedPaper[] = fc
  .sample(hostilePapers, { numRuns: 100, seed: 20261121 })
  .flat()
  .filter((paper) => JSON.stringify(paper).length < 3_000)
  .map((paper, index) => ({ ...paper, id: `title:${index}` as PaperId }));

function isInstalled(tool: string): boolean {
  return spawnSync(tool, ['--version']).error === undefined;
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

describe.skipIf(!isInstalled('pandoc'))('pandoc', async () => {
  test.each<[string, ExportFormat]>([
    ['bibtex', bibtex],
    ['biblatex', biblatex],
  ])('reads every entry of the %s file', { timeout: 120 * seconds }, async (from, format) => {
    const file = await written(format, papers);
    const read: { id: string }[] = pandoc(file, from, 'csljson');
    expect(read.map(({ id }) => id)).toEqual(readBibtex(file).map(({ citekey }) => citekey));
  });

  test('reads every item of the CSL-JSON file', { timeout: 120 * seconds }, async () => {
    const file = await written(csl, papers);
    const read: { id: string }[] = pandoc(file, 'csljson', 'csljson');
    expect(read.map(({ id }) => id)).toEqual(JSON.parse(file).map(({ id }: { id: string }) => id));
  });

  test.each([
    '100% of #1 & a_b ~ c^d \\e @f "g"',
    'It costs $5 and $6',
    '深度学习, Ørsted & Łukasz',
    '\\input/etc/passwd ^^5cinput',
  ])('reads the abstract %j as it was', async (abstract) => {
    expect(pandoc(await written(bibtex, [savedPaper({ abstract })]), 'bibtex', 'csljson')).toMatchObject([
      { abstract },
    ]);
  });

  test('reads one Markdown list, its links only to web addresses, nothing raw', {
    timeout: 120 * seconds,
  }, async () => {
    const { blocks } = pandoc(await written(markdown, papers), 'commonmark', 'json');
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
  test.each<[string, ExportFormat]>([
    ['BibTeX', bibtex],
    ['BibLaTeX', biblatex],
  ])(
    'reads every entry of the %s file and has nothing to complain of',
    { timeout: 120 * seconds },
    async (_, format) => {
      writeFileSync(path.join(folder, 'papers.bib'), await written(format, papers));
      const run = spawnSync('biber', ['--tool', '--validate-datamodel', '--output-file=out.bib', 'papers.bib'], {
        cwd: folder,
        encoding: 'utf8',
      });
      const complaints = run.stdout.match(/^(WARN|ERROR).*/gm) ?? [];
      // A paper may lack a date or an author: pages do not always show them.
      expect(complaints.filter((complaint) => !complaint.includes('Missing mandatory field'))).toEqual([]);
      expect(run.status).toBe(0);
      expect(readFileSync(path.join(folder, 'out.bib'), 'utf8').match(/^@/gm)).toHaveLength(papers.length);
    },
  );
});

describe.skipIf(!isInstalled('soffice'))('LibreOffice', () => {
  test('opens the CSV file with a row for each paper, no cell a formula, each title as it was', {
    timeout: 180 * seconds,
  }, async () => {
    writeFileSync(path.join(folder, 'papers.csv'), await written(csv, papers));
    const sheet = openedByLibreOffice('fods');
    expect(sheet).not.toContain('table:formula');
    const [header = [], ...rows] = rowsOf(
      openedByLibreOffice('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true'),
    );
    const told = rows.map((row) => row[header.indexOf('title')]);
    const [, ...lines] = rowsOf(await written(csv, papers));
    expect(told).toHaveLength(papers.length);
    for (const [i, line] of lines.entries()) {
      const title = line[header.indexOf('title')] ?? '';
      // What is a number or a date, a spreadsheet writes in its own way.
      if (/\p{L}{2}/u.test(title)) expect(shownIn(told[i])).toBe(shownIn(title));
    }
  });
});

function rowsOf(text: string): string[][] {
  return Papa.parse<string[]>(text.replace('\ufeff', ''), { skipEmptyLines: true }).data;
}

/** Line breaks are the spreadsheet's own. */
function shownIn(cell = ''): string {
  return cell.replace(/\r\n?/g, '\n').normalize('NFC');
}

/** The CSV file as LibreOffice has read it, written in a format of its own. */
function openedByLibreOffice(format: string): string {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'libreoffice')}`;
  const options = ['--infilter=CSV:44,34,76,1', '--convert-to', format, '--outdir', 'opened', 'papers.csv'];
  execFileSync('soffice', [profile, '--headless', ...options], { cwd: folder, stdio: 'pipe' });
  return readFileSync(path.join(folder, 'opened', `papers.${format.split(':')[0]}`), 'utf8');
}

describe.skipIf(!isInstalled('ris2xml'))('bibutils', () => {
  test('reads every record of the RIS file, its title as it was', async () => {
    const run = spawnSync('ris2xml', [], { input: await written(ris, papers), encoding: 'utf8', maxBuffer: 1e9 });
    expect(run.stdout.match(/<mods ID=/g)).toHaveLength(papers.length);
    const plain = savedPaper({ title: 'A Plain Title & More', authors: ['Ada Lovelace'], published: '1843-09-01' });
    const { stdout } = spawnSync('ris2xml', [], { input: await written(ris, [plain]), encoding: 'utf8' });
    expect(stdout).toContain('<title>A Plain Title &amp; More</title>');
    expect(stdout).toMatch(/<namePart type="given">Ada<\/namePart>\s*<namePart type="family">Lovelace</);
  });

  test('reads every entry of the BibTeX file', async () => {
    const run = spawnSync('bib2xml', [], { input: await written(bibtex, papers), encoding: 'utf8', maxBuffer: 1e9 });
    expect(run.stdout.match(/<mods ID=/g)).toHaveLength(papers.length);
  });
});
