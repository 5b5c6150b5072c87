import { expect, test } from 'vitest';
import { Sidebar } from '../../../components/library/Sidebar.tsx';
import { livePage } from '../live-page.ts';

const search = { id: '1', name: 'To read', line: 'is:inbox ', at: 0 };

/** What the menu of a saved search offers. */
function offered(hasLine: boolean): (string | null)[] {
  const done: unknown[] = [];
  const { body, press } = livePage(
    <Sidebar
      {...{ shelves: [], views: [], tags: [], sites: [], pages: [], hasLine }}
      searches={[{ search, name: search.name, href: '#', isCurrent: false }]}
      tagPlaces={{ hrefOf: () => '', isCurrent: () => false, onDeed: () => {} }}
      onSearchDeed={(_, deed) => done.push(deed)}
    />,
  );
  press('Change saved search To read');
  return [...body.querySelectorAll('[role="menuitem"]')].map(({ textContent }) => textContent);
}

test('a saved search can take the current line only where there is one', () => {
  expect(offered(true)).toEqual(['Rename…', 'Take the current line', 'Delete search']);
  expect(offered(false)).toEqual(['Rename…', 'Delete search']);
});
