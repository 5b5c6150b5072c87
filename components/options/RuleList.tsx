import type { Rule } from '../../lib/paper/rules.ts';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import styles from './Rules.module.css';

interface RuleListProps {
  rules: Rule[];
  /** Not while another is being written. */
  canEdit: boolean;
  onEdit(rule: Rule): void;
  onDelete(rule: Rule): void;
}

/** The rules, each as a sentence. */
export function RuleList({ rules, canEdit, onEdit, onDelete }: RuleListProps) {
  return (
    <ul className={styles.rules}>
      {rules.map((rule) => (
        <li key={rule.id}>
          <p className={styles.sentence}>
            {sentence(rule)} → <bdi className={styles.tags}>{rule.tags.join(', ')}</bdi>
          </p>
          <Button
            aria-label={t('options.rules.editThis', { rule: sentence(rule) })}
            disabled={!canEdit}
            onClick={() => onEdit(rule)}
          >
            {t('options.rules.edit')}
          </Button>
          <Button aria-label={t('options.rules.deleteThis', { rule: sentence(rule) })} onClick={() => onDelete(rule)}>
            {t('options.rules.delete')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function sentence({ field, test, text }: Rule): string {
  return t(`options.rules.sentence.${test}`, { field: t(`options.rules.field.${field}`), text });
}
