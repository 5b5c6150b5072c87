import { useEffect, useState } from 'react';
import { previewRules, type RulesPreview } from '../../lib/library/index.ts';
import type { Rule } from '../../lib/paper/rules.ts';

/** Nobody is done with writing before so many milliseconds. */
const PAUSE = 250;

/** What a rule would do to the library, a moment after it was written; undefined until that is known. */
export function usePreview(rule: Rule | undefined): RulesPreview | undefined {
  const [preview, setPreview] = useState<RulesPreview>();
  const written = rule && JSON.stringify(rule);
  useEffect(() => {
    setPreview(undefined);
    if (written === undefined) return;
    const calling = new AbortController();
    const look = () => previewRules([JSON.parse(written)], calling).then(setPreview, () => undefined);
    const timer = setTimeout(look, PAUSE);
    return () => {
      clearTimeout(timer);
      calling.abort();
    };
  }, [written]);
  return preview;
}
