import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure';

/** Names a text of `locales/en.yml`: `extension.description`. */
export type TextKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;
export type Values = Record<string, string | number>;

/** The languages that Gleaner speaks, as the browser's folders for them are called. */
export const languages = ['en', 'de', 'es', 'fr', 'ja', 'zh_CN'] as const;
export type Language = (typeof languages)[number];

/** Texts by their names in the browser's files. */
type Messages = Record<string, { message: string }>;

let chosen: { language: Language; messages: Messages } | undefined;

/**
 * A text in the reader's language: the one that was chosen, or else the browser's.
 * @param values stand in for what the text has in braces; numbers as the language writes them. Of a text in two parts,
 *   `{count} paper | {count} papers`, the first is taken for one, and for what else the language counts like one.
 */
export function t(key: TextKey, values: Values = {}): string {
  const text = messageOf(key);
  const parts = text.split(' | ');
  const part = parts.length > 1 ? parts[isOne(Number(values.count)) ? 0 : 1] : text;
  return (part ?? text).replace(/\{(\w+)\}/g, (whole, name: string) => written(values[name], whole));
}

/** The language of the texts, as `Intl` and the `lang` attribute call it: `zh-CN`, and `en-GB` where the browser says so. */
export function locale(): string {
  if (chosen) return chosen.language.replace('_', '-');
  browsers ??= browsersLocale();
  return browsers;
}

/** The browser's language, which stays as it is until the browser is started anew; to ask for it takes a while. */
let browsers: string | undefined;

function browsersLocale(): string {
  const own = browser.i18n.getUILanguage();
  // A browser in any other language is given the texts in English.
  return isLanguage(own.replace('-', '_')) || isLanguage(own.replace(/-.*/, '')) ? own : 'en';
}

/** Which way a language is written: for the `dir` attribute. */
export function direction(language = locale()): 'ltr' | 'rtl' {
  return /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? 'rtl' : 'ltr';
}

/** Speaks this language from here on, whatever the browser's is. @throws when its texts cannot be read */
export async function speak(language: Language): Promise<void> {
  chosen = { language, messages: await readTexts(language) };
}

/**
 * Makes sure that there are texts at all: Chromium now and then has none at hand for a page that is opened soon after the
 * extension was loaded. Then they are read from the file. @throws when that cannot be read
 */
export async function speakAtAll(): Promise<void> {
  if (browser.i18n.getMessage('extension_papers' as '@@ui_locale')) return;
  const name = locale().replace('-', '_');
  const short = name.replace(/_.*/, '');
  await speak(isLanguage(name) ? name : isLanguage(short) ? short : 'en');
}

/** Speaks from texts as `readTexts` gives them; the browser's language where there are none. */
export function speakFrom(texts: { language: string; messages: Messages } | null): void {
  const { language = '', messages = {} } = texts ?? {};
  chosen = isLanguage(language) ? { language, messages } : undefined;
  browsers = undefined;
}

/** All texts of a language. @throws where they cannot be read, as in a script on another's page */
export async function readTexts(language: Language): Promise<Messages> {
  const file = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json` as '/popup.html'));
  return file.json();
}

export function isLanguage(name: string): name is Language {
  return (languages as readonly string[]).includes(name);
}

function messageOf(key: TextKey): string {
  const name = key.replaceAll('.', '_');
  return chosen?.messages[name]?.message || ofBrowser(name) || key;
}

/** What the browser has given so far: to ask it takes longer than all else that makes a text. */
const given = new Map<string, string>();

function ofBrowser(name: string): string {
  const text = given.get(name) ?? browser.i18n.getMessage(name as '@@ui_locale');
  // Where it has none at hand, it may have it later.
  if (text) given.set(name, text);
  return text;
}

/** Languages without a plural count nothing as one; but where the parts say different things, the first is about one. */
function isOne(count: number): boolean {
  return count === 1 || inLanguage('plurals', Intl.PluralRules).select(count) === 'one';
}

function written(value: string | number | undefined, otherwise: string): string {
  if (typeof value !== 'number') return value ?? otherwise;
  // All of the languages write these alike. To make the first format of numbers may take a site's page 30 ms.
  return Number.isInteger(value) && value >= 0 && value < 1_000
    ? String(value)
    : inLanguage('numbers', Intl.NumberFormat).format(value);
}

const rules = new Map<string, Intl.PluralRules | Intl.NumberFormat>();

/** How the language counts or writes numbers, made when it is first needed. */
function inLanguage<Rules extends Intl.PluralRules | Intl.NumberFormat>(
  what: string,
  Made: new (language: string) => Rules,
): Rules {
  const name = `${what} ${locale()}`;
  const known = rules.get(name) ?? new Made(locale());
  rules.set(name, known);
  return known as Rules;
}
