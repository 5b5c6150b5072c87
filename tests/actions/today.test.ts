import { beforeEach, expect, test } from 'vitest';
import { newLine, passedLine } from '../../components/today/lines.ts';
import { foundIds } from '../../lib/actions/search-papers.ts';
import { passed } from '../../lib/actions/today.ts';
import { savePage } from '../../lib/library/index.ts';
import { emptyLibrary, id, page, paper } from '../library/shown-pages.ts';

const DAY = 24 * 3_600_000;
const daily = { site: 'Hugging Face', pageUrl: 'https://huggingface.co/papers', listing: 'Daily papers' };

beforeEach(emptyLibrary);

test('the number of new papers of a listing is that of the papers which its line finds', async () => {
  const now = Date.now();
  await savePage(page([paper(1), paper(2), paper(3)]), now - 9 * DAY);
  await savePage(page([paper(2), paper(4), paper(5)]), now - 3 * DAY);
  await savePage(page([paper(1), paper(5), paper(6), paper(7)]), now);
  await savePage(page([paper(6), paper(8)], daily), now);
  const found = await passed(now);
  const fresh = {
    today: { arXiv: [6, 7], 'Hugging Face': [6, 8] },
    week: { arXiv: [4, 5, 6, 7], 'Hugging Face': [6, 8] },
  };
  for (const seen of ['today', 'week'] as const) {
    const { listings, dayBefore } = found[seen];
    expect(listings.map(({ site }) => site)).toEqual(Object.keys(fresh[seen]));
    for (const row of listings) {
      const ids = fresh[seen][row.site as 'arXiv'].map(id);
      expect(row.fresh).toBe(ids.length);
      const line = `${newLine(passedLine(seen, row), dayBefore)} `;
      await expect.poll(async () => (await foundIds(line)).sort()).toEqual(ids);
    }
  }
});
