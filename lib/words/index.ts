import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure';

/** Names a text of `locales/en.yml`: `extension.description`. */
export type TextKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;
export type Values = Record<string, string | number>;

/** The languages that Gleaner speaks, as the browser's folders for them are called. */
export const languages = ['en', 'de', 'es', 'fr', 'ja', 'zh_CN'] as const;
export type Language = (typeof languages)[number];

interface Chosen {
  language: Language;
  messages: Record<string, { message: string }>;
}
let chosen: Chosen | undefined;

/**
 * A text in the reader's language: the one that was chosen, or else the browser's.
 * @param values stand in for what the text has in braces; numbers as the language writes them. Of a text in two parts,
 *   `{count} paper | {count} papers`, the first is taken where the language counts `values.count` as one.
 */
export function t(key: TextKey, values: Values = {}): string {
  const text = messageOf(key);
  const parts = text.split(' | ');
  const part = parts.length > 1 ? parts[isOne(Number(values.count)) ? 0 : 1] : text;
  return (part ?? text).replace(/\{(\w+)\}/g, (whole, name: string) => written(values[name], whole));
}

/** The language of the texts, as `Intl` and the `lang` attribute call it: `zh-CN`. */
export function locale(): string {
  return chosen ? chosen.language.replace('_', '-') : browser.i18n.getUILanguage();
}

/** Speaks this language from here on, whatever the browser's is. @throws when its texts cannot be read */
export async function speak(language: Language): Promise<void> {
  const file = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json` as '/popup.html'));
  chosen = { language, messages: await file.json() };
}

function messageOf(key: TextKey): string {
  const name = key.replaceAll('.', '_');
  return chosen?.messages[name]?.message || browser.i18n.getMessage(name as '@@ui_locale') || key;
}

function isOne(count: number): boolean {
  return new Intl.PluralRules(locale()).select(count) === 'one';
}

function written(value: string | number | undefined, otherwise: string): string {
  if (typeof value === 'number') return new Intl.NumberFormat(locale()).format(value);
  return value ?? otherwise;
}
