import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { obsidian } from '../../lib/export/obsidian.ts';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { hostilePapers } from './hostile-papers.ts';
import { savedPaper, writtenFile } from './papers.ts';

async function notes(papers: SavedPaper[]): Promise<Record<string, string>> {
  const zip = new Uint8Array(await (await writtenFile(obsidian, papers)).arrayBuffer());
  return Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('a paper is a note with its facts as properties, its authors as links', async () => {
  const paper = savedPaper({
    title: 'A "Title": with #1 [x]?',
    authors: ['Ashish Vaswani', 'A|B]] C'],
    published: '2017-06-12',
    venue: 'NeurIPS',
    abstract: 'All *you* need.',
    tags: ['to read', 'nlp/vision', '2024'],
    note: 'One.\nTwo.',
    starred: true,
  });
  expect(await notes([paper])).toEqual({
    'Papers/A Title with 1 x.md': `---
title: "A \\"Title\\": with #1 [x]?"
aliases: ["vaswani2017title"]
authors: ["Ashish Vaswani","A|B]] C"]
year: "2017"
venue: "NeurIPS"
arxiv: "1706.03762"
url: "https://arxiv.org/abs/1706.03762"
tags: ["to-read","nlp/vision","_2024"]
status: "unread"
starred: true
id: "arxiv:1706.03762"
---

# [A "Title": with \\#1 \\[x\\]?](https://arxiv.org/abs/1706.03762)

[[Ashish Vaswani]], [[A B C]] · 2017-06-12 · NeurIPS

> [!abstract]
> All \\*you\\* need.

## Note

One.
Two.
`,
  });
});

/** The reader's note as it stands in a paper's note. */
async function noteIn(note: string): Promise<string | undefined> {
  const [text = ''] = Object.values(await notes([savedPaper({ note })]));
  return /## Note\n\n([\s\S]*)\n$/.exec(text)?.[1];
}

test.each([
  ['- **key** idea\n- _see_ [code](https://a.example/x_y)', '- **key** idea\n- *see* [code](https://a.example/x_y)'],
  ['3. one\n4. two\n\nEnd', '1. one\n2. two\n\nEnd'],
  ['# Main point\nIt runs `a_b` fast.', '### Main point\n\nIt runs `a_b` fast.'],
  ['```python\nx = `1`\n```\nEnd', '```\nx = `1`\n```\n\nEnd'],
  ['See https://a.example/b_c.', 'See [https://a.example/b\\_c](https://a.example/b_c).'],
])('the note %j keeps its markup', async (note, written) => {
  expect(await noteIn(note)).toBe(written);
});

test.each([
  ['<b>x</b> [[Secret]] #tag %%x%%', '\\<b\\>x\\</b\\> \\[\\[Secret\\]\\] \\#tag \\%\\%x\\%\\%'],
  ['![x](https://a.example/x.png)', '\\![x](https://a.example/x.png)'],
  ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
  ['```dataviewjs\nx\n```', '```\nx\n```'],
  ['````\nx\n```\n[[y]]', '```\nx\n```\n\n\\[\\[y\\]\\]'],
  ['`$= x` and `= y`', '\\`\\$\\= x\\` and \\`\\= y\\`'],
  ['`<% x %>`\n```\n<%* y %>\n```', '\\`\\<\\% x \\%\\>\\`\n\n```\n< %* y %>\n```'],
])('of the note %j a vault obeys nothing else', async (note, written) => {
  expect(await noteIn(note)).toBe(written);
});

test('papers of one title have notes of their own', async () => {
  const papers = [1, 2, 3].map((each) => savedPaper({ id: `doi:10.1000/${each}` as PaperId, ids: [] }));
  expect(Object.keys(await notes(papers))).toEqual([
    'Papers/Attention Is All You Need.md',
    'Papers/Attention Is All You Need attentiona.md',
    'Papers/Attention Is All You Need attentionb.md',
  ]);
});

test('papers of one title and keys that differ in signs alone have notes of their own', async () => {
  const papers = ['a', 'a?', 'a*'].map((citekey, i) => savedPaper({ id: `doi:10.1000/${i}` as PaperId, citekey }));
  expect(Object.keys(await notes([savedPaper(), ...papers]))).toHaveLength(4);
});

test.each([
  ['a'.repeat(130), 'a'.repeat(120)],
  [`a${'深'.repeat(60)}`, `a${'深'.repeat(39)}`],
  ['😀'.repeat(40), '😀'.repeat(30)],
])('the name of a note has at most 120 bytes, whole characters all: %j', async (title, name) => {
  expect(Object.keys(await notes([savedPaper({ title })]))).toEqual([`Papers/${name}.md`]);
});

test('whatever pages say, each paper has one note, of a name that every system can hold', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePapers, async (papers) => {
      const all = await notes(papers);
      expect(Object.keys(all)).toHaveLength(papers.length);
      expect(new Set(Object.keys(all).map((name) => name.toLowerCase())).size).toBe(papers.length);
      for (const [name, text] of Object.entries(all)) {
        expect(name).toMatch(/^Papers\/[^\\/:*?"<>|#^[\]\p{Cc}\p{Bidi_Control}]+\.md$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(200);
        // Templater would run it: https://silentvoid13.github.io/Templater/settings.html
        expect(text).not.toContain('<%');
        const [, properties = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
        for (const line of properties.split('\n')) expect(() => JSON.parse(line.replace(/^\w+: /, ''))).not.toThrow();
      }
    }),
    { numRuns: 50 },
  );
});

test('more notes than a zip file can count are refused before any paper is looked at', async () => {
  const batches = vi.fn(async function* () {});
  const file = obsidian.write({ [Symbol.asyncIterator]: batches }, { total: 65_536, otherRows: [] });
  await expect(file[Symbol.asyncIterator]().next()).rejects.toMatchObject({ most: 65_535 });
  expect(batches).not.toHaveBeenCalled();
});
