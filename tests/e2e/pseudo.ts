import type { Tab } from './gleaner.ts';

const accents: Record<string, string> = {
  a: 'áá',
  e: 'éé',
  i: 'íí',
  o: 'óó',
  u: 'úú',
  A: 'ÁÁ',
  E: 'ÉÉ',
  I: 'ÍÍ',
  O: 'ÓÓ',
};

/** A text as in a language that is some 40 % longer than English: between brackets, with accents, and easily read. */
export function pseudo(text: string): string {
  const parts = text.split(' | ').map((part) => {
    const said = part.replace(/\{\w+\}|%s|[aeiouAEIO]/g, (found) => accents[found] ?? found);
    return `⟦${said}⟧`;
  });
  return parts.join(' | ');
}

/** The texts and labels in sight that did not come from the file of texts, nor from papers, names, or dates. */
export function strayTexts(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const attributes = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt'];
    // What a page has said or the reader has typed; names; keys.
    const data = 'bdi, [dir="auto"], [data-title], kbd, code, mark, body [lang], h2 a, svg a, script, style';
    const names =
      /\S+\.org\/\S+|Gleaner|Hugging Face|arXiv|OpenReview|cs\.LG|BibTeX|BibLaTeX|RIS|CSL-JSON|CSV|Markdown|Obsidian|JSONL?|\bMIT\b/g;
    const dates =
      /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\b[AP]M\b|\b[kM]?B\b|\bbyte\b/g;

    function isStray(text: string): boolean {
      let rest = text;
      while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
      return /\p{L}{2,}/u.test(rest.replace(names, '').replace(dates, ''));
    }

    const inSight = [...document.body.querySelectorAll('*')].filter(
      (each) => each.checkVisibility() && !each.closest(data),
    );
    // Names of papers' authors and of topics, in full.
    const labelled = [...document.body.querySelectorAll('*')].filter(
      (each) => !each.matches('[role="gridcell"], svg a'),
    );
    const labels = labelled.flatMap((each) =>
      attributes.map((name) => each.getAttribute(name)).filter((label) => label && label !== each.textContent),
    );
    const texts = inSight.flatMap((each) =>
      [...each.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : [])),
    );
    return [...texts, ...labels].filter((text) => text && isStray(text)) as string[];
  });
}

/** What sticks out of the window to the side, as selectors; and that the page scrolls sideways. */
export function overflowing(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const { scrollWidth, clientWidth, scrollLeft } = document.documentElement;
    const page = scrollWidth > clientWidth || scrollLeft !== 0 ? [`the page is ${scrollWidth} wide`] : [];
    const wide = [
      ...document.querySelectorAll<HTMLElement>('button, a, input, label, p, h1, h2, h3, li, td, th'),
    ].filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      const isCut = each.closest('[role="row"], [role="grid"], table') !== null;
      return each.checkVisibility() && width > 0 && !isCut && (left < -1 || right > innerWidth + 1);
    });
    return [...page, ...wide.map((each) => `${each.localName}.${each.className}: ${each.innerText.slice(0, 60)}`)];
  });
}
