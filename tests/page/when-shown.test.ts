import { expect, test, vi } from 'vitest';
import { whenShown } from '../../lib/page/when-shown.ts';

const page = (prerendering?: boolean) => Object.assign(new EventTarget(), { prerendering }) as unknown as Document;
const forEver = new AbortController().signal;

test.each([undefined, false])('a page that the reader is shown is begun with at once (prerendering: %s)', (ahead) => {
  const begin = vi.fn();
  whenShown(page(ahead), forEver, begin);
  expect(begin).toHaveBeenCalledOnce();
});

test('a page that was made ready ahead is begun with once the reader goes there', () => {
  const [ahead, begin] = [page(true), vi.fn()];
  whenShown(ahead, forEver, begin);
  expect(begin).not.toHaveBeenCalled();
  ahead.dispatchEvent(new Event('prerenderingchange'));
  expect(begin).toHaveBeenCalledOnce();
});

test('a page that was made ready ahead is let be when Gleaner goes before the reader comes', () => {
  const [ahead, begin, gone] = [page(true), vi.fn(), new AbortController()];
  whenShown(ahead, gone.signal, begin);
  gone.abort();
  ahead.dispatchEvent(new Event('prerenderingchange'));
  expect(begin).not.toHaveBeenCalled();
});
