import { dateIn } from './dates.ts';
import { all, text } from './dom.ts';

/** The month in the details of a paper's or a volume's page, `YYYY-MM`; the year when no month is given. */
export function publishedIn(document: Document): string | undefined {
  return dateIn([detail(document, 'Month:'), detail(document, 'Year:')].join(' '));
}

function detail(document: Document, label: string): string | undefined {
  const term = all(document, '.acl-paper-details dt').find((each) => text(each) === label);
  return text(term?.nextElementSibling);
}
