/** What stored fields of a paper may hold, for those who read them from elsewhere: a backup, another device. */
import * as z from 'zod/mini';
import { fieldLimits } from './field-limits.ts';
import { canonicalId, schemeOf } from './identity.ts';
import type { PageField, PaperId } from './paper.ts';
import { asciiAddress, visible } from './visible.ts';

// No `new Function`: an extension's content security policy refuses it.
z.config({ jitless: true });

/** Text of at most so many UTF-16 units; `filled` text is not empty. */
export const text = (most: number) => z.string().check(z.maxLength(most));
export const filled = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
/** What can be seen of a text, as the door of captures lets it in. */
const seen = (most: number) => z.pipe(z.pipe(filled(most), z.transform(visible)), filled(most));
/** At most so many of these, each of at most so many UTF-16 units. */
export const texts = (most: number, each: number) => z.array(seen(each)).check(z.maxLength(most));
/** A number of things. */
export const count = z.int().check(z.nonnegative());
/** Epoch milliseconds, up to the last time that a date can have. */
export const time = z.int().check(z.nonnegative(), z.lte(8.64e15));

const webUrl = z.pipe(
  z.string().check(
    z.maxLength(fieldLimits.address),
    z.refine((address) => /^https?:\/\//i.test(address) && URL.canParse(address)),
  ),
  z.transform(asciiAddress),
);

/** An identifier in the one form that the library has it in. */
export const paperId = z.custom<PaperId>((id) => typeof id === 'string' && id.length < 500 && inOneForm(id) === id);

/** The same of one that may have been stored in another form: it is brought into that one. */
export const storedPaperId = z.pipe(z.pipe(z.string(), z.transform(inOneForm)), paperId);

function inOneForm(id: string): PaperId | undefined {
  const scheme = schemeOf(id as PaperId);
  if (scheme !== 'url' && scheme !== 'title') return canonicalId(id);
  return /^[a-z]+:\S+$/.test(id) ? (id as PaperId) : undefined;
}

/** The fields that come from pages. */
export const pageValues = {
  title: seen(fieldLimits.title),
  url: webUrl,
  abstract: seen(fieldLimits.abstract),
  authors: texts(fieldLimits.authors.most, fieldLimits.authors.each),
  published: filled(fieldLimits.published),
  venue: seen(fieldLimits.venue),
  subjects: texts(fieldLimits.subjects.most, fieldLimits.subjects.each),
  pdfUrl: webUrl,
  codeUrl: webUrl,
  projectUrl: webUrl,
  upvotes: count,
  stars: count,
  comments: count,
} satisfies Record<PageField, z.ZodMiniType>;
