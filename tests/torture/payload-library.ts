import { LineChecksum } from '../../lib/paper/line-checksum.ts';
import { dailyPage } from '../e2e/daily-page.ts';
import type { Tab } from '../e2e/gleaner.ts';
import { payloads } from './payloads.ts';

type Payload = (typeof payloads)[number];

/** The address of a listing that shows all of these papers. */
export const listing = 'https://huggingface.co/papers/date/2026-09-18';

/** A title with its payload in it, and a mark to know it by. */
export function titleOf({ text, mark }: Payload): string {
  return `${text} ${mark}`;
}

/** With a formula, so that formulas are drawn beside it. */
function abstractOf(payload: Payload): string {
  return `${titleOf(payload)} $\\frac{a}{b}$ ${payload.text}`;
}

export function idOf({ mark }: Payload): string {
  return `arxiv:2609.9${mark.replace('zq', '0')}`;
}

/** The listing: each paper with its payload in each field that the site has. */
export function listingPage(): string {
  const cards = payloads.map((payload) => ({
    id: idOf(payload).replace('arxiv:', ''),
    title: titleOf(payload),
    abstract: abstractOf(payload),
    more: { authors: [{ name: titleOf(payload) }], projectPage: payload.text, githubRepo: payload.text },
  }));
  return dailyPage({ cards });
}

/** A backup of a library in which each payload is in every field of a paper, a tag, a saved search and a rule. */
export async function backupOf(some: Payload[]): Promise<Buffer> {
  const at = Date.now();
  const papers = some.map((payload) => paper(payload, at));
  const others = some.flatMap((payload) => [
    { kind: 'tag', name: tagOf(payload), hue: 7 },
    { kind: 'search', id: payload.mark, name: titleOf(payload), line: payload.text, at },
    {
      kind: 'rule',
      id: payload.mark,
      field: 'title',
      test: 'contains',
      text: titleOf(payload),
      tags: [tagOf(payload)],
    },
  ]);
  const lines = [{ kind: 'gleaner', version: 1, papers: papers.length }, ...papers, ...others].map((row) =>
    JSON.stringify(row),
  );
  const checksum = new LineChecksum();
  await checksum.add(lines);
  const end = { kind: 'end', papers: papers.length, lines: checksum.count, checksum: await checksum.digest() };
  return Buffer.from(`${[...lines, JSON.stringify(end)].join('\n')}\n`);
}

function tagOf(payload: Payload): string {
  return titleOf(payload).replace(/\s+/g, ' ').trim();
}

function paper(payload: Payload, at: number): object {
  const said = titleOf(payload);
  const address = `https://example.org/${encodeURIComponent(payload.text)}`;
  const source = { site: said.slice(0, 190), at };
  const day = new Date(at).toLocaleDateString('sv');
  return {
    kind: 'paper',
    id: idOf(payload),
    ids: [idOf(payload)],
    title: said,
    url: address,
    abstract: abstractOf(payload),
    authors: [said, `Ada ${payload.text}`],
    venue: said,
    subjects: [tagOf(payload)],
    pdfUrl: address,
    codeUrl: address,
    projectUrl: address,
    sources: { title: source, abstract: source, authors: source },
    firstSeen: at,
    lastSeen: at,
    seenCount: 1,
    shelf: 'inbox',
    status: 'unread',
    starred: false,
    tags: [tagOf(payload)],
    note: `*Said:* ${said}\n\n${payload.text}\n`,
    sightings: [{ day, pageUrl: address, site: source.site, listing: said, position: 0, at }],
    aliases: [],
  };
}

/** Drops a file on a page. */
export async function drop(tab: Tab, name: string, bytes: Buffer): Promise<void> {
  await tab.evaluate(
    ([name, base64]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64 as string), (each) => each.charCodeAt(0))], name as string));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, bytes.toString('base64')],
  );
}
