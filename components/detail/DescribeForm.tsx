import { type FormEvent, useState } from 'react';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import { DescribeField } from './DescribeField.tsx';
import styles from './DescribeForm.module.css';
import {
  changesIn,
  type DescribedField,
  type Description,
  describedFields,
  emptiedIn,
  problemOf,
  type Texts,
  textsOf,
} from './described-fields.ts';

export interface DescribeActions {
  /** @param emptied fields that are left to the pages */
  onDescribe(paper: SavedPaper, description: Description, emptied: DescribedField[]): void;
  onReset(paper: SavedPaper, field: DescribedField): void;
}

interface DescribeFormProps extends DescribeActions {
  paper: SavedPaper;
  onClose(): void;
}

/** What pages say of a paper, to be said otherwise; and who has said each of it. */
export function DescribeForm({ paper, onDescribe, onReset, onClose }: DescribeFormProps) {
  const [typed, setTyped] = useState<Partial<Texts>>({});
  // Where the reader has typed nothing the form goes along with the paper, which a page may complete at any moment.
  const texts = { ...textsOf(paper), ...typed };
  const isGood = describedFields.every((field) => !problemOf(field, texts[field]));

  function save(event: FormEvent) {
    event.preventDefault();
    if (!isGood) return;
    onDescribe(paper, changesIn(texts, paper), emptiedIn(texts, paper));
    onClose();
  }

  function reset(field: DescribedField) {
    const { [field]: _, ...others } = typed;
    setTyped(others);
    onReset(paper, field);
  }

  return (
    <form className={styles.form} onSubmit={save} noValidate>
      {describedFields.map((field) => (
        <DescribeField
          key={field}
          {...{ paper, field }}
          text={texts[field]}
          onChange={(text) => setTyped({ ...typed, [field]: text })}
          onReset={() => reset(field)}
        />
      ))}
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('detail.cancel')}</Button>
        <Button kind="main" disabled={!isGood} onClick={save}>
          {t('detail.save')}
        </Button>
      </div>
    </form>
  );
}
