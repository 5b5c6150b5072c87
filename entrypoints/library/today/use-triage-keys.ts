import { useEffect, useRef } from 'react';
import { createKeybindingsHandler } from 'tinykeys';
import type { TriageSteps } from '../../../components/today/TriageBar.tsx';
import { appearance } from '../../../lib/settings/appearance.ts';

const keys: Record<string, keyof TriageSteps | 'back'> = {
  k: 'keep',
  d: 'dismiss',
  j: 'next',
  ArrowRight: 'next',
  u: 'undo',
  z: 'undo',
  '$mod+z': 'undo',
  s: 'star',
  t: 'tag',
  Escape: 'back',
};

const fields = 'input, textarea, select, [contenteditable], [role="menu"], dialog';

/**
 * Binds a key to each step, all over the page. In fields keys have their usual meaning, and while something covers the
 * paper.
 */
export function useTriageKeys(steps: TriageSteps, onBack: () => void): void {
  const latest = useRef({ ...steps, back: onBack });
  latest.current = { ...steps, back: onBack };
  useEffect(() => {
    const take = (key: string, step: keyof typeof latest.current) => (event: KeyboardEvent) => {
      const { target, defaultPrevented, repeat } = event;
      if (document.querySelector('main')?.inert) return;
      if (defaultPrevented || repeat || (target instanceof Element && target.closest(fields))) return;
      if (key.length === 1 && !appearance().singleKeys) return;
      event.preventDefault();
      latest.current[step]();
    };
    const bindings = Object.entries(keys).map(([key, step]) => [key, take(key, step)]);
    const onKeyDown = createKeybindingsHandler(Object.fromEntries(bindings), { ignore: (event) => event.isComposing });
    // Before the keys of the page as a whole.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
