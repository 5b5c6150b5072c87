/** Walks through surfaces that show one paper, or few, at a time. Each runs in the browser, and needs nothing around it. */

/** Goes down the library's table. @returns the marks of the payloads that stood in the page */
export async function walkTable(): Promise<string[]> {
  const seen = new Set<string>();
  const table = document.querySelector('[role="grid"]') as HTMLElement;
  for (let stuck = 0; stuck < 20; ) {
    await new Promise(requestAnimationFrame);
    for (const mark of document.body.textContent?.match(/zq\d{3}/g) ?? []) seen.add(mark);
    const before = table.scrollTop;
    table.scrollTop += 200;
    stuck = table.scrollTop === before ? stuck + 1 : 0;
  }
  return [...seen];
}

/** Opens one paper after another in the library's pane, with all that can be unfolded. */
export async function walkDetails(ids: string[]): Promise<{ seen: string[]; formulas: number }> {
  const seen = new Set<string>();
  let formulas = 0;
  for (const id of ids) {
    location.hash = `#${new URLSearchParams({ id })}`;
    const pane = () => document.querySelector<HTMLElement>('[data-detail-of]');
    for (let i = 0; i < 600 && pane()?.dataset.detailOf !== id; i++) await new Promise(requestAnimationFrame);
    for (const part of document.querySelectorAll<HTMLElement>('[data-detail-of] summary')) part.click();
    for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
    for (const mark of `${pane()?.textContent} ${fields.join(' ')}`.match(/zq\d{3}/g) ?? []) seen.add(mark);
    // The first has to wait for what draws formulas.
    for (let i = 0; i < 300 && formulas === 0 && !pane()?.querySelector('math'); i++)
      await new Promise(requestAnimationFrame);
    formulas += pane()?.querySelectorAll('math').length ?? 0;
  }
  return { seen: [...seen], formulas };
}

/** Keeps one paper after another of the inbox. @returns the marks of those that were kept */
export async function walkInbox(papers: number): Promise<string[]> {
  const seen = new Set<string>();
  for (let i = 0; i < papers; i++) {
    const shown = () => document.querySelector<HTMLElement>('article[data-paper-id]');
    for (let frame = 0; frame < 600 && !shown()?.querySelector('h2'); frame++) await new Promise(requestAnimationFrame);
    const id = shown()?.dataset.paperId;
    for (const mark of shown()
      ?.querySelector('h2')
      ?.textContent?.match(/zq\d{3}$/g) ?? [])
      seen.add(mark);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', bubbles: true, cancelable: true }));
    for (let frame = 0; frame < 600 && shown()?.dataset.paperId === id; frame++) {
      await new Promise(requestAnimationFrame);
    }
  }
  return [...seen];
}
