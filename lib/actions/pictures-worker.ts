/** Runs in a worker: reads the library for its pictures while the page stays free for its reader. */
import { sentError } from './import-calls.ts';
import { pictures } from './pictures.ts';
import type { DrawnAside } from './pictures-aside.ts';

const { signal } = new AbortController();

pictures({ onDrawn: (drawn) => send({ drawn }), onProgress: (done, total) => send({ done, total }), signal }).then(
  (whole) => send({ whole }),
  (error) => send({ error: sentError(error) }),
);

function send(told: DrawnAside): void {
  postMessage(told);
}
