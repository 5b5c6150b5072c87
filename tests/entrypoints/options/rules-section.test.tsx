import { beforeEach, expect, test } from 'vitest';
import type { Message } from '../../../components/Toast.tsx';
import { RulesSection } from '../../../entrypoints/options/RulesSection.tsx';
import { database } from '../../../lib/library/database.ts';
import { listRules, saveRules } from '../../../lib/library/index.ts';
import { livePage } from '../../components/live-page.ts';
import { emptyLibrary } from '../../library/shown-pages.ts';

const known = { id: '1', field: 'title' as const, test: 'contains' as const, text: 'rivers', tags: ['water'] };

beforeEach(async () => {
  await emptyLibrary();
  await saveRules([known]);
});

/** The section, with a rule begun beside the one that is there. */
async function begun() {
  const told: (Message | undefined)[] = [];
  const page = livePage(<RulesSection tell={(message) => told.push(message)} />);
  await expect.poll(() => page.body.textContent).toContain('rivers');
  page.press('Add a rule');
  page.type('Text', 'agents');
  page.type('then give it the tags', 'to read');
  return { ...page, told };
}

const named = (deed: string, { body }: { body: Element }) =>
  [...body.querySelectorAll('li button')].find(({ textContent }) => textContent === deed)?.getAttribute('aria-label') ??
  '';

test('a rule that is being written stays when another is deleted, and is saved by its own button', async () => {
  const page = await begun();
  page.press(named('Delete', page));
  await expect.poll(() => page.body.textContent).not.toContain('rivers');
  expect(page.field('Text').value).toBe('agents');
  page.press('Save the rule');
  await expect.poll(async () => (await listRules()).map(({ text }) => text)).toEqual(['agents']);
  await expect.poll(() => page.body.textContent).toContain('Add a rule');
});

test('another rule cannot take the place of the one that is being written', async () => {
  const page = await begun();
  expect(page.button(named('Edit', page)).disabled).toBe(true);
  page.press('Cancel');
  expect(page.button(named('Edit', page)).disabled).toBe(false);
});

test('a rule that could not be saved stays as it was written, and that is told', async () => {
  const page = await begun();
  database.close({ disableAutoOpen: true });
  page.press('Save the rule');
  await expect.poll(() => page.told.length).toBe(1);
  expect(page.field('Text').value).toBe('agents');
});
