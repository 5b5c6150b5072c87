import { useRef, useState } from 'react';
import { applyRules, previewRules, type RulesPreview, type Watched } from '../../lib/library/index.ts';
import type { Rule } from '../../lib/paper/rules.ts';
import { unlessFull } from '../../lib/status/unsaved.ts';
import { t } from '../../lib/words/index.ts';
import { type Tell, tellDone } from './tell.ts';

/** How far the application of the rules has come: nothing, looked up, or being done. */
export interface Application {
  preview?: RulesPreview;
  /** How many papers are done, while that is worked on; of so many. */
  working?: { done: number; total: number };
}

/** Applies rules to all papers: first it is looked up what they would do, then, if the reader wants it, it is done. */
export function useRuleApplication(rules: Rule[], total: number, tell: Tell) {
  const [state, setState] = useState<Application>({});
  const calling = useRef(new AbortController());

  async function work(of: number, run: (watched: Watched) => Promise<Application>) {
    calling.current = new AbortController();
    const onProgress = (done: number) => setState((before) => ({ ...before, working: { done, total: of } }));
    onProgress(0);
    try {
      setState(await run({ onProgress, signal: calling.current.signal }));
    } catch (error) {
      if (!calling.current.signal.aborted) tell({ text: unlessFull(error, t('options.rules.failed')) });
      setState({});
    }
  }

  async function apply({ ids }: RulesPreview, watched: Watched): Promise<Application> {
    const applied = await applyRules(ids, rules, watched);
    tellDone(tell, t('options.rules.applied', { count: ids.length }), applied);
    return {};
  }

  return {
    state,
    look: () => work(total, async (watched) => ({ preview: await previewRules(rules, watched) })),
    apply: (preview: RulesPreview) => work(preview.ids.length, (watched) => apply(preview, watched)),
    cancel() {
      calling.current.abort();
      setState({});
    },
  };
}
