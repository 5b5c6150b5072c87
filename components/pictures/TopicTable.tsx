import { Fragment } from 'react';
import type { Topics } from '../../lib/trends/index.ts';
import { t } from '../../lib/words/index.ts';
import { figure } from '../today/figures.ts';
import { termLine } from '../today/lines.ts';
import { type OnSearch, SearchLink } from '../today/SearchLink.tsx';

/** The map as a table: each term, how many papers have it, and what it comes up with. */
export function TopicTable({ topics: { terms, links }, onSearch }: { topics: Topics; onSearch: OnSearch }) {
  const linkedWith = (place: number) =>
    links.flatMap(({ terms: [one, other] }) => (one === place ? terms[other] : other === place ? terms[one] : [])) ??
    [];
  return (
    <table aria-label={t('pictures.topics')}>
      <thead>
        <tr>
          <th scope="col">{t('pictures.topic')}</th>
          <th scope="col">{t('pictures.papers')}</th>
          <th scope="col">{t('pictures.together')}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ term, papers }, place) => (
          <tr key={term}>
            <th scope="row">
              <SearchLink line={termLine(term)} onSearch={onSearch}>
                <bdi>{term}</bdi>
              </SearchLink>
            </th>
            <td>{figure(papers)}</td>
            <td>
              {linkedWith(place).map((other, at) => (
                <Fragment key={other?.term}>
                  {at > 0 && ', '}
                  <SearchLink line={`${termLine(term)} ${termLine(other?.term ?? '')}`} onSearch={onSearch}>
                    <bdi>{other?.term}</bdi>
                  </SearchLink>
                </Fragment>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
