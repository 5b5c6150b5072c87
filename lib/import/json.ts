import { isNestedDeeper } from './json-depth.ts';
import { MOST_DEPTH } from './limits.ts';
import { Refusal } from './problems.ts';

/** @throws {Refusal} when the text is no JSON, or nested deeper than papers are */
export function parseJson(text: string): unknown {
  if (isNestedDeeper(text, MOST_DEPTH)) throw new Refusal('tooDeep');
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('notJson');
  }
}

/** Its own fields, when it is an object, and nothing that all objects have. */
export function fieldsOf(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

/** The text of a field; numbers too are meant as text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
