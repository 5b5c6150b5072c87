import { expect, test } from 'vitest';
import { addressFor, asXml, contentOf } from '../../lib/actions/omnibox.ts';
import type { PaperId } from '../../lib/paper/paper.ts';

test.each([
  ['Q&A <b>in</b> the wild', 'Q&amp;A &lt;b&gt;in&lt;/b&gt; the wild'],
  [`"Say 'hello'"`, '&quot;Say &apos;hello&apos;&quot;'],
  ['&amp; stays what it says', '&amp;amp; stays what it says'],
  ['bell\u0007 and line\nbreak', 'bell and linebreak'],
  ['broken \ud83d pair, whole 🎉, no\uffff character', 'broken \ufffd pair, whole 🎉, no character'],
])('%j is suggested to Chrome as %j', (title, description) => {
  expect(asXml(title)).toBe(description);
});

test.each([
  ['https://arxiv.org/abs/2401.00001', 'https://arxiv.org/abs/2401.00001'],
  ['http://old.example.org/7', 'id:"doi:10.1/x"'],
  ['javascript:alert(1)', 'id:"doi:10.1/x"'],
  ['nonsense', 'id:"doi:10.1/x"'],
])('a paper at %s is chosen as %s', (url, content) => {
  expect(contentOf({ id: 'doi:10.1/x' as PaperId, url })).toBe(content);
});

test('a line that was typed leads to the library, an address that nobody suggested too', () => {
  const leadsTo = (line: string) => addressFor(line).replace(/^.*\/library/, 'library');
  expect(leadsTo(' graph nets ')).toBe('library.html#q=graph+nets');
  expect(leadsTo('https://evil.example/?a=1&b=2')).toBe('library.html#q=https%3A%2F%2Fevil.example%2F%3Fa%3D1%26b%3D2');
  expect(leadsTo('')).toBe('library.html');
});
