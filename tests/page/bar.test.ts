import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { createBar } from '../../lib/page/bar.ts';

afterEach(() => vi.unstubAllGlobals());

test('what the bar tells is told anew in one place, for those who listen to it', () => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  const { document, Element } = parseHTML('<!doctype html><body></body>');
  const roots = vi.spyOn(Element.prototype, 'attachShadow');
  const events = { onHide() {}, onDim() {}, onClose() {}, onNever() {} };
  const bar = createBar(document as unknown as Document, false, events);
  const state = { site: 'arXiv', seen: 2, dismissed: 0, hidesSeen: false, dimsDismissed: false };
  bar.show(state);
  const [said] = roots.mock.results[0]?.value.querySelectorAll('span') ?? [];
  expect(said?.textContent).toBe('2 papers you have seen');
  bar.show({ ...state, hidesSeen: true });
  expect(said?.textContent).toBe('2 seen papers hidden');
});
