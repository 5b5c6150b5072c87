import { useState } from 'react';
import { RuleForm } from '../../components/options/RuleForm.tsx';
import { RulePreview } from '../../components/options/RulePreview.tsx';
import { type RuleDraft, ruleOf } from '../../components/options/rule-draft.ts';
import type { Rule } from '../../lib/paper/rules.ts';
import { usePreview } from './use-preview.ts';

interface RuleEditorProps {
  /** What to begin with. */
  draft: RuleDraft;
  onSave(rule: Rule): void;
  onCancel(): void;
}

/** A rule that is written, and what it would do as it stands. */
export function RuleEditor({ draft: first, onSave, onCancel }: RuleEditorProps) {
  const [draft, setDraft] = useState(first);
  const rule = ruleOf(draft);
  const preview = usePreview(rule);
  return (
    <RuleForm {...{ draft, onSave, onCancel }} onDraft={setDraft}>
      {rule && <RulePreview preview={preview} />}
    </RuleForm>
  );
}
