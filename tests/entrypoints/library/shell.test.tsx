import { expect, test, vi } from 'vitest';
import { Shell } from '../../../entrypoints/library/Shell.tsx';
import type { PaperId } from '../../../lib/paper/paper.ts';
import { livePage } from '../../components/live-page.ts';

/** The panes of a window of this width, with a paper's details open. */
function opened(width: number) {
  vi.stubGlobal('localStorage', { getItem: () => null });
  vi.stubGlobal('matchMedia', (query: string) => {
    const [, side, edge] = /\((min|max)-width: (\d+)px\)/.exec(query) ?? [];
    const matches = side === 'min' ? width >= Number(edge) : width <= Number(edge);
    return { matches, addEventListener: () => {}, removeEventListener: () => {} };
  });
  const onCloseDetails = vi.fn();
  const page = livePage(
    <Shell
      {...{ onCloseDetails }}
      place={{ line: '', paper: 'arxiv:1' as PaperId }}
      places={
        <nav>
          <dialog>
            <button type="button">Rename</button>
          </dialog>
        </nav>
      }
      list={null}
      details={
        <>
          <textarea />
          <a href="#1">Similar</a>
        </>
      }
    />,
  );
  const at = (selector: string) => page.body.querySelector(selector) as Element;
  return { ...page, at, onCloseDetails };
}

test('Escape closes the details that lie above the list, but not from a field in which the reader writes', () => {
  const { at, key, onCloseDetails } = opened(900);
  const onFocus = vi.fn();
  at('aside').addEventListener('focus', onFocus);
  key(at('textarea'), 'Escape', true);
  expect(onFocus).not.toHaveBeenCalled();
  key(at('textarea'), 'Escape');
  expect(onFocus).toHaveBeenCalledTimes(1);
  expect(onCloseDetails).not.toHaveBeenCalled();
  key(at('aside'), 'Escape');
  expect(onCloseDetails).toHaveBeenCalledTimes(1);
});

test('details beside the list stay', () => {
  const { at, key, onCloseDetails } = opened(1280);
  key(at('aside a'), 'Escape');
  expect(onCloseDetails).not.toHaveBeenCalled();
});

test('Escape in a dialog that the places have opened leaves the places where they are', () => {
  const { at, body, key, press } = opened(420);
  press('Show places');
  key(at('dialog button'), 'Escape');
  expect(body.querySelector('nav')).toBeTruthy();
  key(at('nav'), 'Escape');
  expect(body.querySelector('nav')).toBeNull();
});
