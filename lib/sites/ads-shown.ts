import { asBibcode } from './ads-fields.ts';
import { dateIn } from './dates.ts';
import { all, clean, maybe, text } from './dom.ts';
import { hasHole, words } from './formulas.ts';
import { doisIn } from './identifiers.ts';
import { firstNameFirst } from './names.ts';

/**
 * The table below a record's abstract: a list of definitions at the ADS, a table at SciX.
 * https://github.com/adsabs/bumblebee/blob/master/src/js/widgets/abstract/templates/abstract_template.html,
 * https://github.com/adsabs/nectar/blob/master/src/components/AbstractDetails/AbstractDetails.tsx
 */
export function detailsShown(document: Document) {
  const labels = all(document, '.s-abstract-dl-horizontal dt, [aria-labelledby="details"] td:first-child');
  const details = new Map(labels.map((label) => [text(label)?.replace(/:$/, ''), label.nextElementSibling ?? label]));
  const arxiv = /^arXiv:\S+$/i.exec(words(details.get('arXiv')) ?? '')?.[0];
  const doi = details.get('DOI');
  return {
    bibcode: asBibcode(words(details.get('Bibcode'))),
    publication: words(details.get('Publication')),
    published: dateIn(words(details.get('Publication Date') ?? details.get('Pub Date'))),
    ids: [
      ...(arxiv ? [arxiv.replace(/^arXiv/i, 'arxiv')] : []),
      ...(doi ? all(doi, 'a').flatMap((link) => doisIn(text(link))) : []),
    ],
    subjects: keywordsIn(details.get('Keywords')),
  };
}

/** "galaxies; stars", a list at the ADS. */
function keywordsIn(place: Element | undefined): string[] {
  const keywords = place ? all(place, 'li') : [];
  return keywords.flatMap((keyword) => words(keyword)?.replace(/;$/, '') ?? []);
}

/** The abstract on display, with every paragraph. */
export function abstractShown(document: Document): string | undefined {
  const abstract = maybe(document, '.s-abstract-text, section[aria-labelledby="abstract"]');
  if (!abstract || hasHole(abstract)) return undefined;
  const said = words(abstract);
  // There is a heading before it that is for screen readers.
  const alone = clean(maybe(abstract, '#abstract, h4') ? said?.replace(/^Abstract/, '') : said);
  return /^no abstract$/i.test(alone ?? '') ? undefined : alone;
}

/** All authors, at the ADS: some of them may be hidden. */
export function authorsShown(document: Document): string[] {
  const links = all(document, '.s-authors-and-aff .author > a:not([data-target])');
  return links.flatMap((link) => text(link) ?? []).map(firstNameFirst);
}
