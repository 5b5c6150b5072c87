import { useEffect, useRef } from 'react';
import type { Steps } from '../../components/steps/steps.ts';
import { bindKeys } from './bind-keys.ts';

/** What keys are bound to. */
export interface Desk {
  stepsNow(): Steps;
  /** Whether keys of rows count where the focus is. */
  isInRow(target: Element): boolean;
}

const inRow = (target: Element) => target.closest('[data-paper-id]') !== null;

/**
 * Binds the key table, as long as the page is shown. In fields and dialogs keys have their usual meaning.
 * @param stepsNow what the keys do at the moment when one is pressed
 * @param isInRow whether keys of rows count where the focus is
 */
export function useKeys(stepsNow: Desk['stepsNow'], isInRow: Desk['isInRow'] = inRow): void {
  const latest = useRef({ stepsNow, isInRow });
  latest.current = { stepsNow, isInRow };
  useEffect(() => bindKeys(() => latest.current), []);
}
