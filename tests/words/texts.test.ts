import { existsSync } from 'node:fs';
import path from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/words/index.ts';
import { filesIn, namesBuiltIn, sourceOf, textsIn } from './sources.ts';

const folder = path.resolve(import.meta.dirname, '../../lib/words/locales');
const english = await textsOf('en');

/** The texts of a language by their keys. */
async function textsOf(language: string): Promise<Record<string, string>> {
  const messages = generateChromeMessages(await parseMessagesFile(path.join(folder, `${language}.yml`)));
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

describe('every language has every text', () => {
  test.each(languages)('%s', async (language) => {
    expect(existsSync(path.join(folder, `${language}.yml`)), 'its file').toBe(true);
    const texts = await textsOf(language);
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(texts).filter((key) => !texts[key]?.trim())).toEqual([]);
  });
});

describe('every language has the parts of a text, and in each what is filled in', () => {
  test.each(languages.filter((language) => existsSync(path.join(folder, `${language}.yml`))))(
    '%s',
    async (language) => {
      const texts = await textsOf(language);
      const differing = Object.keys(english).filter((key) => shapeOf(texts[key]) !== shapeOf(english[key]));
      expect(differing.map((key) => `${key}: ${texts[key]}`)).toEqual([]);
    },
  );
});

/** `{tag} | {count} {tag}`: what is filled into each part of a text, in any order; of one thing the number may be left out. */
function shapeOf(text = ''): string {
  const parts = text.split(' | ').map((part) => [...new Set(part.match(/\{\w+\}|%s/g))].sort());
  if (parts.length > 1) parts[0] = parts[0]?.filter((name) => name !== '{count}') ?? [];
  return parts.map((names) => names.join(' ')).join(' | ');
}

const code = filesIn('components', 'entrypoints', 'lib');
const keys = (await parseMessagesFile(path.join(folder, 'en.yml')))
  .map(({ key }) => key.join('.'))
  .filter((key) => !key.startsWith('@@'));
/** Keys that begin with a variable where they are said: see `rangeInWords`. */
const ranges = /^query\.(?:years|seen|stars|upvotes)\.(?:one|from|to|between)$/;

test('every text is used', () => {
  const said = new Set(code.flatMap(textsIn).map(({ text }) => text));
  const built = [ranges, ...code.flatMap(namesBuiltIn)];
  const manifest = sourceOf('wxt.config.ts');
  const unsaid = keys.filter((key) => !said.has(key) && !manifest.includes(`__MSG_${key.replaceAll('.', '_')}__`));
  expect(unsaid.filter((key) => !built.some((name) => name.test(key)))).toEqual([]);
});

/** These are the same in every language. */
const names =
  /^(?:Gleaner|arXiv|OpenReview|Hugging Face Papers|arXiv cs\.LG|zotero\.org\/settings\/keys|[\d\s.]+10\.\d+\/nature\d+)$/;

/** Where readers are spoken to. */
const spoken = filesIn('components', 'entrypoints', 'lib/page', 'lib/status')
  .flatMap(textsIn)
  .filter(({ text, isAside }) => !isAside && !keys.includes(text) && !names.test(text));
const labels = /^(?:label|title|placeholder|alt|aria-(?:label|description|roledescription|valuetext|placeholder))$/;
/** Words with a space between them that are no text: selectors, styles, lines of search, names in the browser's storage. */
const noProse = /[[\]#:;>/]|sans-serif|^focused field$|^light dark$|^page on tab /;

test('between tags and in labels there is no text of one language', () => {
  const shown = spoken.filter(({ isChild, attribute = '' }) => isChild || labels.test(attribute));
  expect(shown.filter(({ text }) => /\p{L}/u.test(text)).map(inPlace)).toEqual([]);
});

test('nowhere is there a sentence of one language', () => {
  const prose = spoken.filter(({ text }) => /\p{L}{2,} \p{L}{2,}/u.test(text) && !noProse.test(text));
  expect(prose.map(inPlace)).toEqual([]);
});

function inPlace({ at, text }: { at: string; text: string }): string {
  return `${at} ${text}`;
}

test('numbers and dates are written in the language of the texts', () => {
  const files = filesIn('components', 'entrypoints', 'lib/page', 'lib/status', 'lib/actions');
  const strays = files.filter((file) =>
    /Intl\.\w+(?:Format|Rules)\((?:undefined|\))|\.toLocale\w*String\(\)/.test(sourceOf(file)),
  );
  expect(strays).toEqual([]);
});
