import * as z from 'zod/mini';
import type { PaperId } from '../paper/paper.ts';
import { parseFoundPaper } from '../paper/schema.ts';
import { visible } from '../paper/visible.ts';
import {
  type Capture,
  type CardChange,
  type CardForm,
  type MarkChange,
  MOST_PAPERS,
  type PlacedPaper,
  type ShownPaper,
  type Token,
  type Unreadable,
} from './protocol.ts';

const short = z.string().check(z.maxLength(300));
const pageUrl = z.url({ protocol: /^https?$/ }).check(z.maxLength(4_000));
const number = z.int().check(z.nonnegative());

const capture = z.object({
  site: short,
  page: short,
  pageUrl,
  listing: z.pipe(
    z.string(),
    z.transform((listing: string) => visible(listing).slice(0, 300).toWellFormed()),
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

const paperId = z.pipe(
  z.string().check(z.minLength(1), z.maxLength(4_000)),
  z.transform((id: string) => id as PaperId),
);
const shownPaper = z.object({ paperId, pageUrl });
const lookup = z.object({ pageUrl });

/** @throws a `ZodError` when the message is not what it should be */
export function parseLookup(message: unknown): { pageUrl: string } {
  return lookup.parse(message);
}

const tags = z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(100))).check(z.maxLength(20));
const markChange = z.strictObject({
  shelf: z.optional(z.enum(['inbox', 'kept', 'dismissed'])),
  addTags: z.optional(tags),
});
const act = z.object({ ...shownPaper.shape, change: markChange });

/** @throws a `ZodError` when the message is not what it should be */
export function parseShownPaper(message: unknown): ShownPaper {
  return shownPaper.parse(message);
}

/** @throws a `ZodError` when the message is not what it should be, or asks for more than a mark can do */
export function parseAct(message: unknown): ShownPaper & { change: MarkChange } {
  const { change, ...shown } = act.parse(message);
  return { ...shown, change: withoutGaps<MarkChange>(change) };
}

const token = z.object({ token: z.uuid() });
const cardChange = z.object({
  ...token.shape,
  change: z.strictObject({
    ...markChange.shape,
    starred: z.optional(z.boolean()),
    removeTags: z.optional(tags),
    note: z.optional(z.string().check(z.maxLength(20_000))),
    noteBefore: z.optional(z.string()),
  }),
});
const copying = z.object({ ...token.shape, form: z.enum(['bibtex', 'citation', 'link', 'markdown', 'arxiv']) });

/** @throws a `ZodError` when the message is not what it should be */
export function parseToken(message: unknown): Token {
  return token.parse(message);
}

/** @throws a `ZodError` when the message is not what it should be, or asks for more than a card can do */
export function parseCardChange(message: unknown): Token & { change: CardChange } {
  const { change, token } = cardChange.parse(message);
  return { token, change: withoutGaps<CardChange>(change) };
}

/** @throws a `ZodError` when the message is not what it should be */
export function parseCopying(message: unknown): Token & { form: CardForm } {
  return copying.parse(message);
}

/** Without fields that are there and say nothing. */
function withoutGaps<Value extends object>(value: { [Field in keyof Value]?: Value[Field] | undefined }): Value {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Value;
}

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  id?: string | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito?: boolean } | undefined;
}

/**
 * The tab that a page's message comes from.
 * @throws when it comes from elsewhere than our own script in the top frame of a tab that shows the page it speaks of
 */
export function tabOf(sender: Sender, ownId: string, pageUrl: string): number {
  const { id, frameId, url, tab } = sender;
  const tabId = tab?.id;
  const ours = id === ownId && frameId === 0 && !tab?.incognito;
  // A page may call itself otherwise without being loaded anew; of this one of the two may not have heard yet.
  const isThere = [url, tab?.url].some((address) => withoutFragment(address) === withoutFragment(pageUrl));
  if (!ours || !isThere || tabId === undefined) throw new Error('A message was refused: its sender may not send it.');
  return tabId;
}

function withoutFragment(address = ''): string {
  return address.replace(/#.*/s, '');
}

/** @param ownUrl the address that all of the extension's own pages begin with @throws when none of these sent a message */
export function fromOwnPage({ id, url = '' }: Sender, ownId: string, ownUrl: string): void {
  if (id !== ownId || !url.startsWith(ownUrl)) throw new Error('A message was refused: its sender may not send it.');
}

/**
 * The frame that a paper's card is in, and its tab.
 * @param ownUrl the address that all of the extension's own pages begin with
 * @throws when anything else sent a message than our card in a frame of a web page
 */
export function cardFrameOf(sender: Sender, ownId: string, ownUrl: string): { tabId: number; frameId: number } {
  const { frameId = 0, url = '', tab } = sender;
  fromOwnPage(sender, ownId, ownUrl);
  const isCard = frameId > 0 && new URL(url).pathname === '/card.html' && !tab?.incognito;
  if (!isCard || tab?.id === undefined) throw new Error('A message was refused: its sender may not send it.');
  return { tabId: tab.id, frameId };
}
