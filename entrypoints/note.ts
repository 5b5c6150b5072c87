import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { noteLeft, showNote } from '../lib/page/note.ts';

/** Put into a page on which something is to be said; its value is whether the reader takes that back. */
export default defineUnlistedScript(() => showNote(document, noteLeft()));
