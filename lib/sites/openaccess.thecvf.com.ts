import { home, paperPath } from './cvf-fields.ts';
import { listsNothing, readList } from './cvf-list.ts';
import { readPaper } from './cvf-paper.ts';
import { maybe, text } from './dom.ts';
import { type Kind, readKinds } from './kinds.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'CVF Open Access';

const listPath = /^\/[A-Z]+\d{4}(?:_(?!workshops|search)\w+|_workshops\/(?!menu\b)[\w-]+)?(?:\.py)?\/?(?:\?|$)/;

const kinds: Kind[] = [
  { path: listPath, read: readList, row: 'paper of the conference' },
  { path: paperPath, read: readPaper, row: 'title' },
];

export default {
  name: NAME,
  matches: [
    // https://openaccess.thecvf.com/CVPR2025?day=all  https://openaccess.thecvf.com/CVPR2020.py?day=2020-06-16
    // https://openaccess.thecvf.com/CVPR2024_workshops/3DMV
    `${home}/CVPR*`,
    // https://openaccess.thecvf.com/ICCV2023?day=2023-10-04
    `${home}/ICCV*`,
    // https://openaccess.thecvf.com/WACV2024
    `${home}/WACV*`,
    // https://openaccess.thecvf.com/ECCV2018.py
    `${home}/ECCV*`,
    // https://openaccess.thecvf.com/ACCV2022
    `${home}/ACCV*`,
    // https://openaccess.thecvf.com/content/CVPR2025/html/Example_A_Title_CVPR_2025_paper.html
    // https://openaccess.thecvf.com/content_CVPR_2020/html/Example_A_Title_CVPR_2020_paper.html
    `${home}/content*/html/*`,
  ],

  extract: readKinds(NAME, kinds, listsNothing),

  rowOf: headingOf,

  /** "CVPR 2025 Open Access Repository", with the day when it is one. */
  listingOf(document, url) {
    if (!listPath.test(url.pathname)) return undefined;
    return [text(maybe(document, 'title')), url.searchParams.get('day')].filter(Boolean).join(', ') || undefined;
  },
} satisfies Site;
