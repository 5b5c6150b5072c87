import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, maybe, text, webUrl } from './dom.ts';
import { idsIn } from './identifiers.ts';
import { readOne } from './rows.ts';
import { descriptionIn } from './scholar-abstract.ts';
import { arxivIn, authorsIn } from './scholar-byline.ts';
import { clusterIn } from './scholar-cluster.ts';
import { citationIn, citationPage, scholarIds } from './scholar-profile.ts';

/** The paper of a citation's page, to which profiles link: names in full, the day, the abstract. */
export function readCitation(document: Document, url: URL): FoundPaper[] {
  const citation = citationIn(url.href);
  if (!citation) return [];
  const fields = fieldsIn(document);
  const venue = fields.find(([label]) => /^(?:journal|conference|book|source)$/i.test(label))?.[1];
  const address = webUrl(maybe(document, '#gsc_oci_title a[href]')?.getAttribute('href'));
  const paper = {
    title: text(maybe(document, '#gsc_oci_title')),
    url: citationPage(citation),
    ids: [...new Set([...scholarIds(citedAs(document), citation), ...idsIn(address), ...arxivIn(venue)])],
    ...descriptionIn(maybe(document, '#gsc_oci_descr')),
    ...authorsIn(names(fields)),
    published: fields.map(([, value]) => (/^\d{4}(?:\/\d{1,2}){0,2}$/.test(value) ? dateIn(value) : '')).find(Boolean),
    venue,
    pdfUrl: pdfIn(document),
  };
  return readOne(document, paper, '#gsc_oci_title');
}

type Field = [label: string, value: string];

/** The table's lines; labels are in the reader's language: "Authors", "Publication date", "Journal", "Volume". */
function fieldsIn(document: Document): Field[] {
  return all(document, '#gsc_oci_table .gs_scl').map((line) => [
    text(maybe(line, '.gsc_oci_field')) ?? '',
    text(maybe(line, '.gsc_oci_value')) ?? '',
  ]);
}

/** The first line, in any language; a number in it tells that it is not of names. */
function names([first]: Field[]): string {
  return first && !/\d/.test(first[1]) ? first[1] : '';
}

/** From the line of all who cite it; lines below it are of the versions of the paper. */
function citedAs(document: Document): string | undefined {
  const line = all(document, '#gsc_oci_table .gs_scl').find((each) => maybe(each, 'a[href*="cites="]'));
  return line && clusterIn(line);
}

function pdfIn(document: Document): string | undefined {
  const link = all(document, '.gsc_oci_title_ggi a[href]').find((each) => each.textContent?.includes('[PDF]'));
  return webUrl(link?.getAttribute('href'));
}
