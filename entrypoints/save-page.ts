import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAnyPage } from '../lib/sites/any-page.ts';

/** Put into a page that the reader wants saved; its value is the paper. */
export default defineUnlistedScript(() => readAnyPage(document));
