import path from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { number, percent, publicationDate, shortNumber } from '../../components/wording.ts';
import { direction, type Language, locale, speak, speakAtAll, speakFrom, t } from '../../lib/words/index.ts';

const folder = path.resolve(import.meta.dirname, '../../lib/words/locales');

test.each([
  ['en-GB', 'en-GB'],
  ['de', 'de'],
  ['zh-CN', 'zh-CN'],
  // The browser takes no simplified texts for it.
  ['zh-TW', 'en'],
  ['it', 'en'],
  ['ar', 'en'],
])('a browser in %s is given texts in %s', (browsers, language) => {
  fakeBrowser.i18n.getUILanguage = () => browsers;
  speakFrom(null);
  expect(locale()).toBe(language);
});

test.each([
  ['en-GB', 'ltr'],
  ['zh-CN', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
] as const)('%s is written %s', (language, way) => {
  expect(direction(language)).toBe(way);
});

test.each([
  [0, '0 papers'],
  [1, '1 paper'],
  [1234, '1,234 papers'],
])('%i is said as "%s"', (count, words) => {
  expect(t('extension.papers', { count })).toBe(words);
});

test('what is filled in is filled in as it stands', () => {
  expect(t('popup.nothingHint', { query: '{title} | $&' })).toContain('“{title} | $&”');
});

test('once another language is spoken, numbers and dates are written its way', async () => {
  await hear('de');
  expect(t('library.papers')).not.toBe('library.papers');
  expect([number(1234.5), shortNumber(2_500_000), percent(0.25), publicationDate('2024-03')]).toEqual([
    '1.234,5',
    '2,5\u00a0Mio.',
    '25\u00a0%',
    'März 2024',
  ]);
});

test.each([
  [0, '0'],
  [1, '“Mamba”'],
  [3, '3'],
])('of %i papers in a language without a plural it is told: %s', async (count, told) => {
  await hear('ja');
  expect(t('edits.kept', { count, title: '“Mamba”' })).toContain(told);
});

test('where the browser has no texts at hand, those of its language are read from the file', async () => {
  fakeBrowser.i18n.getUILanguage = () => 'de-AT';
  speakFrom(null);
  await serve('de');
  fakeBrowser.i18n.getMessage = () => '';
  await speakAtAll();
  expect(t('privacy.title')).toBe('Datenschutz');
});

/** Speaks a language, whose texts come from the source. */
async function hear(language: Language): Promise<void> {
  await serve(language);
  await speak(language);
}

async function serve(language: Language): Promise<void> {
  const texts = generateChromeMessages(await parseMessagesFile(path.join(folder, `${language}.yml`)));
  fakeBrowser.runtime.getURL = () => `data:application/json,${encodeURIComponent(JSON.stringify(texts))}`;
}
