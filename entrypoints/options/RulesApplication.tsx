import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '../../components/Button.tsx';
import { Progress } from '../../components/options/Progress.tsx';
import { RulePreview } from '../../components/options/RulePreview.tsx';
import { countPapers, type RulesPreview } from '../../lib/library/index.ts';
import type { Rule } from '../../lib/paper/rules.ts';
import { t } from '../../lib/words/index.ts';
import type { Tell } from './tell.ts';
import { useRuleApplication } from './use-rule-application.ts';

/** The rules, applied to the papers that are there already. */
export function RulesApplication({ rules, tell }: { rules: Rule[]; tell: Tell }) {
  const total = useLiveQuery(countPapers) ?? 0;
  const { state, look, apply, cancel } = useRuleApplication(rules, total, tell);
  const { preview, working } = state;
  if (working) return <Progress name={t('options.rules.applying')} {...working} onCancel={cancel} />;
  if (preview) return <Ready preview={preview} onApply={() => apply(preview)} onCancel={cancel} />;
  return (
    <Button disabled={total === 0} onClick={look}>
      {t('options.rules.applyToAll')}
    </Button>
  );
}

function Ready({ preview, onApply, onCancel }: { preview: RulesPreview; onApply(): void; onCancel(): void }) {
  const count = preview.ids.length;
  return (
    <div className="ready">
      <RulePreview preview={preview} />
      <Button onClick={onCancel}>{t(count > 0 ? 'options.cancel' : 'options.close')}</Button>
      {count > 0 && (
        <Button kind="main" onClick={onApply}>
          {t('options.rules.apply', { count })}
        </Button>
      )}
    </div>
  );
}
