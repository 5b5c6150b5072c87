import { t } from '../words/index.ts';

/** What the browsers' settings storages say where the database says `QuotaExceededError`. */
const full = /quota|no space left|disk is full/i;

/** Whether a write failed because the browser has no room left for it, on the disk or by its own measure. */
export function isFull(error: unknown): boolean {
  return causes(error).some(({ name, message }) => name === 'QuotaExceededError' || full.test(message));
}

/**
 * Why something could not be saved, in words for the reader: what happened, what is safe, and what to do. Every write is
 * all or nothing, so that the library is as it was.
 * @param error what the write threw
 */
export function whyUnsaved(error: unknown): string {
  if (isFull(error)) return t('store.full');
  const isNewer = causes(error).some(({ name }) => name === 'NewerLibrary');
  return isNewer
    ? `${t('version.newer')} ${t('version.newerHint')}`
    : t('store.notWritten', { reason: reasonOf(error) });
}

/** The same for a deed that has words of its own for failing; a full disk goes before them, since it has to be mended first. */
export function unlessFull(error: unknown, said: string): string {
  return isFull(error) ? t('store.full') : said;
}

/** What the browser says of it, in one short line. */
export function reasonOf(error: unknown): string {
  const cause = causes(error).at(-1);
  const said = cause ? `${cause.name}: ${cause.message}` : String(error);
  return said.replace(/\s+/g, ' ').slice(0, 120);
}

/** The error and those that it comes from: the database library wraps the browser's own, one or many of them. */
function causes(error: unknown, depth = 0): { name: string; message: string }[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { name = 'Error', message = '', inner, cause, failures } = error as Wrapped;
  const within = [inner, cause, Array.isArray(failures) ? failures[0] : undefined];
  return [{ name, message }, ...within.flatMap((each) => causes(each, depth + 1))];
}

interface Wrapped {
  name?: string;
  message?: string;
  inner?: unknown;
  cause?: unknown;
  failures?: unknown;
}
