import * as z from 'zod/mini';
import type { FoundPaper } from './paper.ts';
import { asciiAddress, visible } from './visible.ts';

// No `new Function`: an extension's content security policy refuses it.
z.config({ jitless: true });

/** Text that can be seen, of at most so many characters; more is cut off. */
function text(most: number) {
  const cut = z.transform((value: string) => visible(value).slice(0, most).toWellFormed().trim());
  return z.pipe(z.pipe(z.string(), cut), z.string().check(z.minLength(1)));
}

const webUrl = z.pipe(
  z.string().check(
    z.maxLength(4_000),
    z.refine((address) => /^https?:\/\//i.test(address) && URL.canParse(address)),
  ),
  z.transform(asciiAddress),
);
const wholeNumber = z.int().check(z.nonnegative());
const date = z.string().check(z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/));

/** A field that costs only itself when it is not as it should be. */
function forgiving<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.catch(z.optional(schema), undefined);
}

/** `FoundPaper` as it comes out of a page. A bad optional field is dropped; without title or address it is no paper. */
const foundPaper = z.object({
  title: text(20_000),
  url: webUrl,
  ids: z.catch(z.array(z.string().check(z.maxLength(400))).check(z.maxLength(50)), []),
  abstract: forgiving(text(100_000)),
  abstractTruncated: forgiving(z.literal(true)),
  authors: forgiving(z.array(text(500)).check(z.minLength(1), z.maxLength(10_000))),
  authorsTruncated: forgiving(z.literal(true)),
  published: forgiving(date),
  venue: forgiving(text(1_000)),
  subjects: forgiving(z.array(text(200)).check(z.minLength(1), z.maxLength(100))),
  pdfUrl: forgiving(webUrl),
  codeUrl: forgiving(webUrl),
  projectUrl: forgiving(webUrl),
  upvotes: forgiving(wholeNumber),
  stars: forgiving(wholeNumber),
  comments: forgiving(wholeNumber),
});

/** A paper as a page sent it, or `undefined` when it has no title or no web address. */
export function parseFoundPaper(value: unknown): FoundPaper | undefined {
  const { success, data } = foundPaper.safeParse(value);
  if (!success) return undefined;
  return Object.fromEntries(Object.entries(data).filter(([, field]) => field !== undefined)) as unknown as FoundPaper;
}
