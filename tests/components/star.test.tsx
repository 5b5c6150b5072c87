import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CardShelves } from '../../components/card/CardShelves.tsx';
import { RowButtons } from '../../components/RowButtons.tsx';
import type { SavedPaper } from '../../lib/paper/paper.ts';

const unused = {} as never;
const starred = { shelf: 'inbox', starred: true } as SavedPaper;

test.each([
  ['a row', 'Unstar', <RowButtons key="row" starred shelf="inbox" reachable row={unused} />],
  ['a card', 'Take the star away', <CardShelves key="card" paper={starred} actions={unused} />],
])('the star of %s says what it does, and not that this is done already', (_, name, element) => {
  const { document } = parseHTML(`<!doctype html><body>${renderToStaticMarkup(element)}</body>`);
  const star = document.querySelector(`[aria-label="${name}"]`);
  expect(star?.hasAttribute('aria-pressed')).toBe(false);
});
