import fc from 'fast-check';
import { asSaved } from '../../lib/paper/merge.ts';
import type { PaperDocument, RowDocument } from '../../lib/sync/document.ts';
import { pageOf } from '../../lib/sync/page.ts';
import { anyFound, anySource, anyText } from '../paper/arbitrary-papers.ts';

const devices = ['', 'a', 'b', 'c'];

/** Stamps that collide often, on purpose; a device's own are unlike each other's. */
export const anyStamp = fc.tuple(fc.nat(4), fc.constantFrom(...devices)).map(([at, device]) => stampOf(at, device));

const anySeen = fc
  .uniqueArray(fc.tuple(fc.nat(4), fc.constantFrom(...devices)), { selector: ([, device]) => device })
  .map((dots) => Object.fromEntries(dots.map(([at, device]) => [device, stampOf(at, device)])));

function stampOf(at: number, device: string): string {
  return `${String(at).padStart(13, '0')}:${device}`;
}

const anyPage = fc
  .tuple(anyFound(fc.constant(['arxiv:2401.00001'])), anySource, fc.constantFrom('0000000000000:', '0000000000001:a'))
  .map(([found, source, epoch]) => pageOf(asSaved(found, source), epoch));

/** Texts of a note are told apart by their stamps, as one device never stamps two alike. */
const anyNote = fc
  .uniqueArray(fc.tuple(fc.nat(4), fc.constantFrom('a', 'b', 'c')), { selector: String, maxLength: 3 })
  .chain((dots) =>
    anySeen.map((seen) => ({
      texts: dots.map(([at, device]) => textOf(at, device)),
      seen: { ...seen, ...Object.fromEntries(dots.map(([at, device]) => [device, textOf(at, device).at])) },
    })),
  );

function textOf(at: number, device: string) {
  return { text: `${at} of ${device}`, at: stampOf(at, device), by: device };
}

type Said = <Value>(value: fc.Arbitrary<Value>, by: string) => fc.Arbitrary<[Value, string]>;

const paperDocument = (said: Said): fc.Arbitrary<PaperDocument> =>
  fc
    .record(
      {
        kind: fc.constant('paper' as const),
        version: fc.constant(1 as const),
        page: anyPage,
        fields: fc.record(
          {
            shelf: said(fc.constantFrom('inbox', 'kept', 'dismissed'), 'a'),
            starred: said(fc.boolean(), 'b'),
            title: said(fc.option(fc.record({ value: anyText, at: fc.nat(5) })), 'c'),
          },
          { requiredKeys: [] },
        ),
        tags: fc.record(
          { x: said(fc.boolean(), 'a'), y: said(fc.boolean(), 'b'), constructor: said(fc.boolean(), 'c') },
          { requiredKeys: [] },
        ),
        note: anyNote,
        born: anyStamp,
        deleted: fc.record({ at: anyStamp, knew: anySeen }),
        sightings: fc.dictionary(
          fc.constantFrom('2026-01-01 https://a.example', '2026-01-02 https://a.example'),
          fc.record({ site: anyText, listing: anyText, position: fc.nat(3), at: fc.nat(3) }),
        ),
      },
      { requiredKeys: ['kind', 'version', 'fields', 'tags', 'sightings'] },
    )
    // As it comes out of JSON.
    .map((each) => JSON.parse(JSON.stringify(each)) as PaperDocument);

/** Of any device's saying. */
export const anyPaperDocument = paperDocument((value) => fc.tuple(value, anyStamp));

/**
 * Where each thing is said by one device alone. When two devices say the same thing and a third that knows of one alone
 * deletes the paper, it depends on who met first whether the other's is left; it is never more than was said.
 */
export const anyUncontestedDocument = paperDocument((value, by) =>
  fc.tuple(
    value,
    fc.nat(4).map((at) => stampOf(at, by)),
  ),
);

export const anyRowDocument: fc.Arbitrary<RowDocument> = fc.record({
  kind: fc.constant('tag' as const),
  version: fc.constant(1 as const),
  row: fc.option(fc.record({ name: fc.constant('x'), hue: fc.nat(3) })),
  at: anyStamp,
});
