import { visible } from './visible.ts';

/**
 * A tag as it is stored: what can be seen of it, without space around it and without slashes that name no place. `''`
 * where nothing is left, which is no tag.
 */
export function tidyTag(tag: string): string {
  const places = visible(tag).split('/');
  return places
    .filter((place) => place.trim() !== '')
    .join('/')
    .trim();
}

/** Whether a tag is another one, or below it: `vision/video` is below `vision`. */
export function isWithin(tag: string, above: string): boolean {
  return tag === above || tag.startsWith(`${above}/`);
}

/** What tags are called once a tag, with those below it, is called `to`; what is within `to` already stays as it is. */
export function renaming(tag: string, to: string): (each: string) => string {
  const stays = (each: string) => isWithin(to, tag) && isWithin(each, to);
  return (each) => (isWithin(each, tag) && !stays(each) ? to + each.slice(tag.length) : each);
}
