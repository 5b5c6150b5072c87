import { setTimeout as wait } from 'node:timers/promises';
import { card, dailyPage } from '../e2e/daily-page.ts';
import { DetailPane } from '../e2e/detail-pane.ts';
import type { GleanerBrowser, Tab } from '../e2e/gleaner.ts';
import { LibraryPage } from '../e2e/library-page.ts';
import { Popup } from '../e2e/popup.ts';
import type { Chance } from './crash-chance.ts';
import type { Ledger, Said } from './crash-ledger.ts';

/** What is needed to act. */
export interface Stage {
  gleaner: GleanerBrowser;
  ledger: Ledger;
  chance: Chance;
  /** Unlike any other round's. */
  round: number;
}

/** Opens the page where something is going to be done. @returns what does it, again and again until the browser is killed */
export type Act = (stage: Stage) => Promise<() => Promise<void>>;

/** Asks until it is so, with hardly a pause: the browser may be gone in a moment. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(15);
}

/** A listing that grows as it is read: what has a mark was acknowledged. */
export const capture: Act = async ({ gleaner, ledger, round }) => {
  const at = `https://huggingface.co/papers/date/2026-${String(10 + (round % 3))}-${String(1 + (round % 28)).padStart(2, '0')}`;
  const cards = Array.from({ length: 40 }, (_, i) => {
    const number = String(round * 40 + i).padStart(5, '0');
    return { id: `2609.${number}`, title: `Crash study ${number} of the ${i}th estuary`, abstract: 'Mud, mostly.' };
  });
  const [first, ...late] = [cards.slice(0, 10), cards.slice(10, 20), cards.slice(20, 30), cards.slice(30)];
  gleaner.serve(at, dailyPage({ cards: first as typeof cards, json: cards }));
  return async () => {
    const tab = await gleaner.open(at);
    for (const more of late) {
      await until(async () => {
        ledger.capture(await markedOn(tab));
        return (await tab.evaluate(() => document.querySelectorAll('gleaner-mark[data-state]').length)) >= 10;
      });
      await tab.evaluate(
        (html) => document.querySelector('.grid')?.insertAdjacentHTML('beforeend', html),
        more.map(card).join(''),
      );
    }
    for (;;) ledger.capture(await markedOn(tab));
  };
};

/** The ids of the papers with marks. */
function markedOn(tab: Tab): Promise<string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('gleaner-mark[data-state]')].map((mark) => {
      const link = mark.closest('article')?.querySelector('a');
      return `arxiv:${link?.getAttribute('href')?.replace('/papers/', '')}`;
    }),
  );
}

/** Stars, tags and deletes papers in the popup, and takes some of it back: what the row shows was acknowledged. */
export const edit: Act = async ({ gleaner, ledger, chance, round }) => {
  const popup = await Popup.open(gleaner);
  // Not what was imported: that has a tag already.
  await popup.search('estuary');
  const found = async () => (await popup.rows()).filter(({ id }) => ledger.captured.has(id));
  await until(async () => (await popup.isAnswered()) && (await found()).length > 0);
  const rows = await found();
  return async () => {
    for (let turn = 0; ; turn += 1) {
      const { id, title } = chance.pick(rows.slice(0, 5));
      const before = ledger.edited.get(id) ?? untouched;
      if ((await shown(popup.tab, id)) === undefined) continue;
      const tag = `tag ${round}-${turn}`;
      const deeds = {
        star: () =>
          ledger.edit(id, valued({ ...before, starred: !before.starred }), async () => {
            await popup.click(title, before.starred ? 'Unstar' : 'Star');
            await until(async () => (await shown(popup.tab, id))?.starred === !before.starred);
          }),
        tag: () =>
          ledger.edit(id, valued({ ...before, tags: [...before.tags, tag].sort() }), async () => {
            await popup.addTag(title, tag);
            await until(async () => (await shown(popup.tab, id))?.tags.includes(tag) ?? false);
            await popup.tab.press('Escape');
          }),
        delete: async () => {
          await ledger.edit(id, undefined, async () => {
            await popup.click(title, 'Delete');
            await until(async () => (await shown(popup.tab, id)) === undefined);
            // Until then the Undo that is there takes back the edit before.
            await until(() => popup.tab.evaluate(() => /Deleted/.test(document.body.innerText)));
          });
          await ledger.edit(id, before, async () => {
            await popup.tab.click('button', 'Undo');
            await until(async () => (await shown(popup.tab, id)) !== undefined);
          });
        },
      };
      await deeds[chance.pick(['star', 'tag', 'tag', 'delete'] as const)]();
    }
  };
};

const untouched: Said = { starred: false, tags: [], note: '', shelf: 'inbox' };

/** A paper with a star, a tag or a note leaves the inbox, and does not come back. */
function valued(said: Said): Said {
  const isValued = said.starred || said.tags.length > 0 || said.note !== '';
  return { ...said, shelf: isValued ? 'kept' : said.shelf };
}

/** How a row of the popup stands; nothing where there is no such row. */
function shown(tab: Tab, id: string): Promise<{ starred: boolean; tags: string[] } | undefined> {
  return tab.evaluate((wanted) => {
    const row = document.querySelector(`[data-paper-id="${wanted}"]`);
    if (!row) return undefined;
    const tags = [...row.querySelectorAll('[aria-label="Tags"] bdi')].map((tag) => tag.textContent ?? '');
    return { starred: row.querySelector('[aria-label="Unstar"]') !== null, tags };
  }, id);
}

/** Writes notes in the library: what is said to be saved was acknowledged. */
export const write: Act = async ({ gleaner, ledger, chance, round }) => {
  const ids = [...ledger.captured].filter((id) => !ledger.edited.has(id));
  const pane = await DetailPane.open(gleaner, ids[0] as string);
  return async () => {
    for (const id of ids) {
      const note = `Round ${round}: ${'word '.repeat(chance.between(1, 400))}${id}`;
      await pane.tab.evaluate((hash) => {
        location.hash = hash;
      }, new URLSearchParams({ id }).toString());
      await until(async () => (await pane.shown()) === id);
      await ledger.edit(id, valued({ ...untouched, note }), async () => {
        await pane.tab.fill('textbox', 'Note', note);
        await until(() => isNoteSaved(pane.tab));
      });
    }
  };
};

function isNoteSaved(tab: Tab): Promise<boolean> {
  return tab.evaluate(() =>
    [
      ...document.querySelectorAll('[data-detail-of] [role="status"], [data-detail-of] span, [data-detail-of] output'),
    ].some(({ textContent }) => textContent?.trim() === 'Saved'),
  );
}

/** Imports a file: it is acknowledged when the page says so. */
export const importFile: Act = async ({ gleaner, ledger, round }) => {
  const count = 300;
  const prefix = `10.5555/crash-${round}-`;
  const entries = Array.from({ length: count }, (_, i) => {
    const title = `Imported crash study ${round} number ${i}`;
    return `@article{crash${round}x${i}, title = {${title}}, author = {Example, Ada}, year = 2025, doi = {${prefix}${i}}}`;
  });
  const { tab } = await LibraryPage.open(gleaner);
  await drop(tab, `crash-${round}.bib`, entries.join('\n'));
  await until(() => tab.evaluate((wanted) => document.body.innerText.includes(wanted), `${count} papers are new`));
  const file = { prefix: `doi:${prefix}`, count, isDone: false };
  ledger.imports.push(file);
  return async () => {
    await tab.click('button', `Import ${count} papers`);
    await until(() => tab.evaluate((wanted) => document.body.innerText.includes(wanted), `Imported ${count} papers`));
    file.isDone = true;
    ledger.count += 1;
    await until(() => tab.evaluate(() => false));
  };
};

function drop(tab: Tab, name: string, text: string): Promise<void> {
  return tab.evaluate(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content as string], file as string));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, text],
  );
}
