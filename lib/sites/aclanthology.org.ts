import { home, idIn, isPaper } from './aclanthology-id.ts';
import { listsNothing, readList } from './aclanthology-list.ts';
import { readPaper } from './aclanthology-paper.ts';
import { maybe } from './dom.ts';
import { words } from './formulas.ts';
import { type Kind, readKinds } from './kinds.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'ACL Anthology';

// Not /people/g/, a list of people.
const listPath = /^\/(?:volumes|events|people(?!\/\w\/(?:\?|$)))\/[^?]+\/(?:\?|$)/;

// What identifiers from before 2020 begin with: P18-1001.
const letters = [...'ACDEFHIJKLMNOPQRSTUWXY'];

const kinds: Kind[] = [
  { path: listPath, read: readList, row: 'entry of the list' },
  { path: /^\/(?:[A-Z]\d\d-\d{4,5}|\d{4}\.\w+-\w+\.\d+)\/?(?:\?|$)/, read: readPaper, row: 'title' },
];

const read = readKinds(NAME, kinds, listsNothing);

export default {
  name: NAME,
  matches: [
    // https://aclanthology.org/volumes/2025.acl-long/
    `${home}/volumes/*`,
    // https://aclanthology.org/events/acl-2025/
    `${home}/events/*`,
    // https://aclanthology.org/people/iryna-gurevych/  https://aclanthology.org/people/i/iryna-gurevych/
    `${home}/people/*`,
    // https://aclanthology.org/2025.acl-long.2/
    `${home}/20*.*-*.*`,
    // https://aclanthology.org/P18-1001/
    ...letters.map((letter) => `${home}/${letter}*-*`),
  ],

  extract(document, url) {
    const id = idIn(url.href);
    // A volume's front matter has a page like a paper's.
    return id && !isPaper(id) ? [] : read(document, url);
  },

  rowOf: headingOf,

  listingOf(document, url) {
    return listPath.test(url.pathname) ? words(maybe(document, '#title')) : undefined;
  },
} satisfies Site;
