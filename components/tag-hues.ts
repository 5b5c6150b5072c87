import { createContext, useContext } from 'react';
import { hueOf } from './hue.ts';

/** The hues, in degrees, of tags whose colour the reader has chosen. */
export const TagHues = createContext<ReadonlyMap<string, number>>(new Map());

/** The hue of a tag: the chosen one, or else its name's own. */
export function useHue(tag: string): number {
  return useContext(TagHues).get(tag) ?? hueOf(tag);
}
