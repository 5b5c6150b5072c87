import type { Random } from './random.ts';

const texts = [
  ...['', ' ', '\n\t', '\0', 'NUL\0within', '\u0007\u001b[31m', '\u0085\u009f'],
  ...[
    '\u202egpj.exe\u202c',
    '\u2066isolated',
    'zero\u200bwidth\ufeff',
    '\u200f',
    'half \ud83d',
    '\udc00 the other half',
  ],
  ...[
    '"><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</title><svg onload=alert(1)>',
    '<!--',
    ']]>',
    '&lt;b&gt;',
  ],
  ...[
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
  ],
  ...['vbscript:x', 'blob:https://arxiv.org/1', 'file:///etc/passwd', 'about:blank', 'chrome-extension://x/y.html'],
  ...['https://', 'http://[', '//evil.example', 'https://evil.example/papers/2401.01234', 'https://a:b@evil.example/'],
  ...[
    '%',
    '%00',
    '%E0%A4%A',
    '%0a%0d',
    '/../..',
    '?',
    '#',
    '#:~:text=x',
    '\\\\evil.example\\x',
    '/doi/10.1234/',
    '10.1234/.',
  ],
  ...['0', '-1', '1e400', 'NaN', 'Infinity', '99999999999999999999', '1,2,3', '1.5k', '٣', '½'],
  ...['0000-00-00', '9999-99-99', '2024-13-45', '31 February 2024', 'Foo 99, 2024', '2024'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    'undefined',
    '[object Object]',
    '{"a":',
    '[[[[',
    '"\\u',
    "'",
    '*',
    ':is(',
  ],
  ...[',', ';', ', , ,', ' and ', 'et al.', '…', '...', '$', '$$x', '\\', '\\input{x}', '{{x}}', '@', '=cmd()'],
];

/** What makes a careless expression slow, a megabyte of it. */
const giants = ['a', ' ', '<', '(', '.', ';', '0', '\u200b', 'a ', ', ', '<p ', '10.1234/', '&amp;', 'no results '];

/** A text that somebody might put where a page has another. */
export function hostileText(random: Random): string {
  return random.pick(texts);
}

/** A megabyte. */
export function giantText(random: Random): string {
  const piece = random.pick(giants);
  return piece.repeat(Math.ceil(1_000_000 / piece.length));
}

/** The text with hostile text in its place, before, behind or within it; or cut off, even within a character. */
export function spoiled(text: string, random: Random): string {
  const hostile = hostileText(random);
  const place = random.below(text.length + 1);
  const ways = [
    hostile,
    hostile + text,
    text + hostile,
    text.slice(0, place) + hostile + text.slice(place),
    text.slice(0, place),
    text.slice(place),
  ];
  return random.pick(ways);
}
