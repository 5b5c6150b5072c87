import { browser } from 'wxt/browser';
import { makeHere } from '../../lib/actions/backup-file.ts';
import { fromOwnPage } from '../../lib/messages/door.ts';
import { onMessage } from '../../lib/messages/protocol.ts';

// Nobody sees this page: Chrome's background opens it to have a file made, and closes it when it has been stored.
onMessage('makeBackup', ({ sender }) => {
  fromOwnPage(sender, browser.runtime.id, browser.runtime.getURL('/'));
  return makeHere();
});
