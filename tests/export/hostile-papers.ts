import fc from 'fast-check';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { savedPaper } from './papers.ts';

/** What breaks out of files: each with what stands around it, joined at random. */
const pieces = fc.constantFrom(
  ...[
    '{',
    '}',
    '\\',
    '\\{',
    '\\}',
    '$',
    '$$',
    '\\$',
    '%',
    '#',
    '&',
    '_',
    '^',
    '^^5c',
    '~',
    '"',
    "'",
    '`',
    '@',
    '<',
    '>',
  ],
  ...[
    '},\n  note = {x',
    '@article{a, title = {b}}',
    '\\input{/etc/passwd}',
    '$\\input{x}$',
    '\\write18{ls}',
    '\\end{document}',
  ],
  ...['$\\alpha_1$', '$\\mathbb{R}^n$', '$\\{x$', '$x\\$', '$^^5cinput{x}$', '$\\frac$', '$}{$', '$5 and $6'],
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '=HYPERLINK("http://a.example")',
    ';=1',
    '\t=1',
    '＝1',
    ',',
    ';',
    '; ',
    '\r\n',
    '\n',
    '\t',
    '\r',
  ],
  ...[
    '[a](javascript:alert(1))',
    '](x',
    '![',
    '***',
    '- ',
    '1. ',
    '# ',
    '> ',
    '```',
    '~~~',
    '---',
    '===',
    '|',
    '<script>',
    '&lt;',
    '<% x %>',
    '<%* x %>',
  ],
  ...[
    '\0',
    '\x07',
    '\x1b',
    '\x7f',
    '\x85',
    '\u200b',
    '\u200e',
    '\u202e',
    '\u2066',
    '\u2028',
    '\ufeff',
    '\ufffe',
    '\ud800',
    '\udc00',
    '\u00ad',
  ],
  ...[
    ' and ',
    ' AND ',
    'others',
    ' ',
    '  ',
    'Jr.',
    'van der ',
    'The ATLAS Collaboration',
    '李',
    '明',
    'Ørsted',
    'é',
    'e\u0301',
    '😀',
  ],
  ...['BERT', 'iPhone', 'GPT-4', 'a', 'word', '3D', 'العربية', '\u0301'],
);

/** Text as the worst page could hold it; may be blank. */
export const hostileText = fc.oneof(
  { weight: 70, arbitrary: fc.array(pieces, { minLength: 1, maxLength: 12 }).map((all) => all.join('')) },
  { weight: 20, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(pieces, pieces).map(([one, other]) => (one + other).repeat(3_000).slice(0, 10_000)),
  },
);

const identifier = fc.oneof(
  fc.constantFrom(
    'arxiv:2401.01230',
    'arxiv:hep-th/9901001',
    'doi:10.1145/3371158.3371232',
    'doi:10.1000/a}b\\c<d>"e^f',
    'pmid:12345678',
  ),
  hostileText.map((text) => `doi:10.1000/${text}`),
  hostileText.map((text) => `arxiv:${text}`),
  hostileText.map((text) => `openreview:${text}`),
);
const address = fc.oneof(
  fc.constantFrom('https://a.example/b(c)_d?e=1&copy;=%20#f', 'javascript:alert(1)', 'https://a.example/{}\\^"<>|`'),
  hostileText.map((text) => `https://a.example/${text}`),
  hostileText,
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** No longer than the library lets a name be. */
const hostileName = hostileText.map((text) => text.slice(0, 500));

const hostileFields: fc.Arbitrary<Partial<SavedPaper>> = fc.record({
  title: hostileText,
  ids: fc.array(identifier, { maxLength: 2 }).map((ids) => ids as PaperId[]),
  url: address,
  abstract: maybe(hostileText),
  authors: maybe(fc.array(hostileName, { minLength: 1, maxLength: 4 })),
  authorsTruncated: maybe(fc.constant(true as const)),
  published: maybe(fc.oneof(fc.constantFrom('2024', '2024-05', '2024-05-31', '2024-13', '0000-00'), hostileText)),
  venue: maybe(hostileText),
  subjects: maybe(fc.array(fc.oneof(fc.constant('cs.CL'), hostileText), { minLength: 1, maxLength: 2 })),
  pdfUrl: maybe(address),
  tags: fc.array(hostileText, { maxLength: 3 }),
  note: hostileText,
  citekey: maybe(fc.oneof(fc.constantFrom('vaswani2017attention', 'Vaswani2017Attention', ''), hostileText)),
});

/** A set of papers, each with an id of its own and everything else as bad as can be. */
export const hostilePapers: fc.Arbitrary<SavedPaper[]> = fc
  .array(hostileFields, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((fields, index) => savedPaper({ ...fields, id: `title:${index}` as PaperId })));
