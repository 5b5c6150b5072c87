export { type Batch, CONNECTOR, ping, saveBatch, type Target, type Targets, targetsOf } from './connector.ts';
export { noteOf, type ZoteroItem, zoteroItem } from './item.ts';
export { ZoteroProblem, type ZoteroTrouble } from './problem.ts';
export { type Account, accountOf, MOST_ITEMS, type Refusal, type Upload, upload, WEB_API } from './web-api.ts';
