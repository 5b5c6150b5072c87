export { parse } from './parse.ts';
export { print } from './print.ts';
export { type SuggestedValues, type Suggestion, suggest } from './suggest.ts';
export type * from './tree.ts';
export { withTagsRenamed } from './with-tags-renamed.ts';
export { withoutNode } from './without-node.ts';
