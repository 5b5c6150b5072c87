import { maybe, text } from './dom.ts';
import { paperPath, readPaper, readVolume } from './ijcai-paper.ts';
import { type Kind, readKinds } from './kinds.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'IJCAI proceedings';

const hosts = ['www.ijcai.org', 'ijcai.org'];

// /proceedings/2024/  /proceedings/2024/1  /Proceedings/2020/543
const paths = ['/proceedings/20*', '/Proceedings/20*'];

const kinds: Kind[] = [
  // Older volumes are laid out in many ways.
  { path: /^\/proceedings\/20(?:1[7-9]|[2-9]\d)\/?(?:\?|$)/i, read: readVolume, row: 'paper of the volume' },
  { path: paperPath, read: readPaper, row: 'title' },
];

export default {
  name: NAME,
  matches: hosts.flatMap((host) => paths.map((path) => `https://${host}${path}`)),
  // Before a volume is there its address is not found.
  extract: readKinds(NAME, kinds, () => false),
  rowOf: headingOf,

  listingOf(document, url) {
    return paperPath.test(url.pathname) ? undefined : text(maybe(document, 'h1'));
  },
} satisfies Site;
