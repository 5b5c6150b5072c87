import { useId, useRef } from 'react';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { day } from '../wording.ts';
import styles from './DescribeForm.module.css';
import { asText, type DescribedField, problemOf } from './described-fields.ts';

interface DescribeFieldProps {
  paper: SavedPaper;
  field: DescribedField;
  text: string;
  onChange(text: string): void;
  onReset(): void;
}

const names = {
  title: 'detail.fieldTitle',
  authors: 'detail.fieldAuthors',
  published: 'detail.fieldPublished',
  venue: 'detail.fieldVenue',
  abstract: 'detail.fieldAbstract',
  url: 'detail.fieldUrl',
} as const;

const rows: Partial<Record<DescribedField, number>> = { title: 2, authors: 3, abstract: 6 };

/** One field of the form, with who has said what stands there, and what the pages said where the reader has. */
export function DescribeField({ paper, field, text, onChange, onReset }: DescribeFieldProps) {
  const id = useId();
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const problem = problemOf(field, text);
  const said = paper.sources[field]?.site === 'reader';
  function reset() {
    // The button goes away with what the reader said.
    box.current?.focus();
    onReset();
  }
  const about = {
    id,
    ref: box,
    value: text,
    dir: field === 'url' || field === 'published' ? undefined : 'auto',
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-source${problem ? ` ${id}-problem` : ''}`,
    placeholder: field === 'published' ? t('detail.publishedHint') : undefined,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(names[field])}</label>
      {rows[field] ? (
        <textarea {...about} rows={rows[field]} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...about} type="text" onChange={(event) => onChange(event.target.value)} />
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {t(problem)}
        </p>
      )}
      <p id={`${id}-source`} className={styles.source}>
        <bdi>{sourceInWords(paper, field)}</bdi>
      </p>
      {text.trim() === '' && !problem && paper[field] !== undefined && (
        <p className={styles.source}>{t('detail.emptyHint')}</p>
      )}
      {said && <WhatPagesSaid paper={paper} field={field} onReset={reset} />}
    </div>
  );
}

function sourceInWords({ sources }: SavedPaper, field: DescribedField): string {
  const source = sources[field];
  if (!source) return t('detail.saidByNone');
  if (source.site === 'reader') return t('detail.saidByYou', { day: day(source.at) });
  return t('detail.saidBy', { site: source.site, day: day(source.at) });
}

function WhatPagesSaid({ paper, field, onReset }: Pick<DescribeFieldProps, 'paper' | 'field' | 'onReset'>) {
  const { value, source } = paper.pageSaid?.[field] ?? {};
  const text = asText(value as SavedPaper[DescribedField] | undefined).replaceAll('\n', ', ');
  const site = source && t('detail.saidBy', { site: source.site, day: day(source.at) });
  return (
    <div className={styles.said}>
      <p dir="auto">
        {text === '' ? t('detail.pageSaidNothing') : t('detail.pageSaid', { value: text })}
        {site && ` (${site})`}
      </p>
      <button
        type="button"
        className={styles.link}
        aria-label={t('detail.resetField', { field: t(names[field]) })}
        onClick={onReset}
      >
        {t('detail.reset')}
      </button>
    </div>
  );
}
