import type { Random } from './random.ts';

/**
 * Does something to an element of a page.
 * @param another gives one more element of the page
 * @returns what it did, where its name does not say it
 */
export type Mutation = (element: Element, random: Random, another: () => Element) => string | undefined;
