import { type ReactNode, useId } from 'react';
import { type Rule, ruleFields } from '../../lib/paper/rules.ts';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import styles from './Rules.module.css';
import { flawIn, type RuleDraft, ruleOf } from './rule-draft.ts';

interface RuleFormProps {
  draft: RuleDraft;
  onDraft(draft: RuleDraft): void;
  onSave(rule: Rule): void;
  onCancel(): void;
  /** What the rule would do. */
  children: ReactNode;
}

/** A rule to be written or changed, and what is wrong with it. */
export function RuleForm({ draft, onDraft, onSave, onCancel, children }: RuleFormProps) {
  const rule = ruleOf(draft);
  const change = (part: Partial<RuleDraft>) => onDraft({ ...draft, ...part });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (rule) onSave(rule);
      }}
    >
      <Condition draft={draft} onChange={change} />
      <label>
        {t('options.rules.tags')}
        <input
          value={draft.tags}
          placeholder={t('options.rules.tagsExample')}
          maxLength={300}
          onChange={(event) => change({ tags: event.target.value })}
        />
      </label>
      <div aria-live="polite">{children}</div>
      <div className={styles.buttons}>
        <Button onClick={onCancel}>{t('options.cancel')}</Button>
        <Button type="submit" kind="main" disabled={!rule}>
          {t('options.rules.save')}
        </Button>
      </div>
    </form>
  );
}

function Condition({ draft, onChange }: { draft: RuleDraft; onChange(part: Partial<RuleDraft>): void }) {
  const id = useId();
  const flaw = flawIn(draft);
  return (
    <>
      <div className={styles.fields}>
        <label>
          {t('options.rules.fieldName')}
          <select value={draft.field} onChange={(event) => onChange({ field: event.target.value as Rule['field'] })}>
            {ruleFields.map((field) => (
              <option key={field} value={field}>
                {t(`options.rules.field.${field}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('options.rules.testName')}
          <select value={draft.test} onChange={(event) => onChange({ test: event.target.value as Rule['test'] })}>
            <option value="contains">{t('options.rules.contains')}</option>
            <option value="matches">{t('options.rules.matches')}</option>
          </select>
        </label>
        <label>
          {t('options.rules.text')}
          <input
            value={draft.text}
            aria-invalid={flaw !== undefined}
            aria-describedby={flaw && id}
            maxLength={500}
            spellCheck={false}
            onChange={(event) => onChange({ text: event.target.value })}
          />
        </label>
      </div>
      {flaw && (
        <p id={id} className={styles.flaw} role="alert">
          {t(`options.rules.flaw.${flaw}`)}
        </p>
      )}
    </>
  );
}
