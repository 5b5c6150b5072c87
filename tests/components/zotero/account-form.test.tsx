import { expect, test } from 'vitest';
import { AccountForm } from '../../../components/zotero/AccountForm.tsx';
import type { Trouble } from '../../../lib/actions/zotero-steps.ts';
import { livePage } from '../live-page.ts';

const form = (account: string | undefined, trouble?: Trouble) => (
  <AccountForm {...{ account, trouble }} isBusy={false} onConnect={() => {}} onDisconnect={() => {}} />
);

test('a key that would not do stays to be mended; one that was taken is not shown after it is forgotten', () => {
  const { draw, type, field, press } = livePage(form(undefined));
  type('Key of your online library', 'secret');
  press('Connect');
  draw(form(undefined, 'wrong-key'));
  expect(field('Key of your online library').value).toBe('secret');
  draw(form('ada'));
  draw(form(undefined));
  expect(field('Key of your online library').value).toBe('');
});
