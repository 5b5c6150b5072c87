import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { RuleList } from '../../components/options/RuleList.tsx';
import { draftOf, newDraft, type RuleDraft } from '../../components/options/rule-draft.ts';
import { Section } from '../../components/options/Section.tsx';
import { listRules, saveRules } from '../../lib/library/index.ts';
import type { Rule } from '../../lib/paper/rules.ts';
import { unlessFull } from '../../lib/status/unsaved.ts';
import { t } from '../../lib/words/index.ts';
import { RuleEditor } from './RuleEditor.tsx';
import { RulesApplication } from './RulesApplication.tsx';
import { type Tell, tellDone } from './tell.ts';

/** The rules that tag papers by themselves. */
export function RulesSection({ tell }: { tell: Tell }) {
  const rules = useLiveQuery(listRules) ?? [];
  const [draft, setDraft] = useState<RuleDraft>();

  /** @returns whether they were saved */
  async function save(changed: Rule[], done: string): Promise<boolean> {
    try {
      tellDone(tell, done, await saveRules(changed));
      return true;
    } catch (error) {
      tell({ text: unlessFull(error, t('options.rules.notSaved')) });
      return false;
    }
  }

  async function saveDraft(rule: Rule) {
    if (await save(withRule(rules, rule), t('options.rules.saved')))
      setDraft((open) => (open?.id === rule.id ? undefined : open));
  }

  return (
    <Section id="rules" title={t('options.rules.title')} explained={t('options.rules.explained')}>
      {rules.length > 0 && (
        <RuleList
          rules={rules}
          canEdit={!draft}
          onEdit={(rule) => setDraft(draftOf(rule))}
          onDelete={({ id }) =>
            save(
              rules.filter((each) => each.id !== id),
              t('options.rules.deleted'),
            )
          }
        />
      )}
      {draft ? (
        <RuleEditor
          key={draft.id}
          draft={draft}
          onSave={(rule) => void saveDraft(rule)}
          onCancel={() => setDraft(undefined)}
        />
      ) : (
        <Button onClick={() => setDraft(newDraft())}>{t('options.rules.add')}</Button>
      )}
      {rules.length > 0 && !draft && <RulesApplication rules={rules} tell={tell} />}
    </Section>
  );
}

/** The rule in its place, or at the end if it is new. */
function withRule(rules: Rule[], rule: Rule): Rule[] {
  const isKnown = rules.some(({ id }) => id === rule.id);
  return isKnown ? rules.map((each) => (each.id === rule.id ? rule : each)) : [...rules, rule];
}
