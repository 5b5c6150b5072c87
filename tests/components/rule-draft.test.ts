import { expect, test } from 'vitest';
import { newDraft, ruleOf } from '../../components/options/rule-draft.ts';

test('a rule gives tags without slashes that name no place, each once', () => {
  const draft = { ...newDraft(), text: 'pooling', tags: 'vision/, //cv//video, vision, / ,' };
  expect(ruleOf(draft)?.tags).toEqual(['vision', 'cv/video']);
  expect(ruleOf({ ...draft, tags: ' / ' })).toBeUndefined();
});
