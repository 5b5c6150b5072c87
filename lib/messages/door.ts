import * as z from 'zod/mini';
import { parseFoundPaper } from '../paper/schema.ts';
import { type Capture, MOST_PAPERS, type PlacedPaper, type Unreadable } from './protocol.ts';

const short = z.string().check(z.maxLength(300));
const pageUrl = z.url({ protocol: /^https?$/ }).check(z.maxLength(4_000));
const number = z.int().check(z.nonnegative());

const capture = z.object({
  site: short,
  page: short,
  pageUrl,
  listing: z.pipe(
    z.string(),
    z.transform((listing: string) => listing.toWellFormed().slice(0, 300)),
  ),
  papers: z.array(z.object({ paper: z.unknown(), position: number })).check(z.maxLength(MOST_PAPERS)),
  before: z.object({ found: number, fresh: number }),
});

const unreadable = z.object({ site: short, page: short, pageUrl, missing: short });

/** What a page sent, once it is known to be what it should be. A bad paper costs only itself: it is `undefined`. */
export interface CheckedCapture extends Omit<Capture, 'papers'> {
  papers: (PlacedPaper | undefined)[];
}

/** @throws a `ZodError` when the message is not what a capture should be */
export function parseCapture(message: unknown): CheckedCapture {
  const parsed = capture.parse(message);
  const papers = parsed.papers.map(({ paper, position }) => {
    const found = parseFoundPaper(paper);
    return found && { paper: found, position };
  });
  return { ...parsed, papers };
}

/** @throws a `ZodError` when the message is not what it should be */
export function parseUnreadable(message: unknown): Unreadable {
  return unreadable.parse(message);
}

const indexRequest = z.object({ isDamaged: z.boolean() });

/** @throws a `ZodError` when the message is not what it should be */
export function parseIndexRequest(message: unknown): { isDamaged: boolean } {
  return indexRequest.parse(message);
}

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  id?: string | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean } | undefined;
}

/**
 * The tab that a page's message comes from.
 * @throws when it comes from elsewhere than our own script in the top frame of a tab that shows the page it speaks of
 */
export function tabOf(sender: Sender, ownId: string, pageUrl: string): number {
  const { id, frameId, url = '', tab } = sender;
  const tabId = tab?.id;
  const ours = id === ownId && frameId === 0 && !tab?.incognito;
  const samePage = URL.canParse(url) && new URL(url).origin === new URL(pageUrl).origin;
  if (!ours || !samePage || tabId === undefined) throw new Error('A message was refused: its sender may not send it.');
  return tabId;
}

/** @param ownUrl the address that all of the extension's own pages begin with @throws when none of these sent a message */
export function fromOwnPage({ id, url = '' }: Sender, ownId: string, ownUrl: string): void {
  if (id !== ownId || !url.startsWith(ownUrl)) throw new Error('A message was refused: its sender may not send it.');
}
