import { expect, test, vi } from 'vitest';
import { PicturesView } from '../../../entrypoints/library/PicturesView.tsx';
import type { Pictures } from '../../../lib/actions/pictures.ts';
import type { DrawnAside } from '../../../lib/actions/pictures-aside.ts';
import { savePage } from '../../../lib/library/index.ts';
import { OverTime } from '../../../lib/trends/over-time.ts';
import { livePage } from '../../components/live-page.ts';
import { emptyLibrary, noon, page, paper } from '../../library/shown-pages.ts';

const whole: Required<Pictures> = {
  papers: 0,
  overTime: new OverTime().cuts,
  topics: { terms: [], links: [] },
  met: { authors: [], venues: [] },
};

/** The worker that draws: here the first drawing is there at once, and any other takes for ever. */
function drawOnce(): void {
  let drawings = 0;
  class Drawer extends EventTarget {
    constructor() {
      super();
      drawings += 1;
      const message = Object.assign(new Event('message'), { data: { whole } satisfies DrawnAside });
      if (drawings === 1) queueMicrotask(() => this.dispatchEvent(message));
    }
    terminate() {}
  }
  vi.stubGlobal('Worker', Drawer);
}

test('pictures whose redrawing was called off can be drawn anew', async () => {
  await emptyLibrary();
  drawOnce();
  const actions = {} as Parameters<typeof PicturesView>[0]['actions'];
  const { body, press } = livePage(<PicturesView actions={actions} tell={() => {}} onSearch={() => {}} />);
  await expect.poll(() => body.textContent).toContain('No papers yet');
  await savePage(page([paper(1)]), noon);
  await expect.poll(() => body.textContent).toContain('Draw anew');
  press('Draw anew');
  await expect.poll(() => body.textContent).toContain('Cancel');
  press('Cancel');
  await expect.poll(() => body.textContent).toContain('Draw anew');
});
