import { useEffect } from 'react';
import type { Message } from '../../components/Toast.tsx';
import { whyUnsaved } from '../../lib/status/unsaved.ts';

/** Tells of whatever was to be written and could not be, where nobody else does: a setting, most often. */
export function useUnsaved(tell: (message: Message) => void): void {
  useEffect(() => {
    const told = ({ reason }: PromiseRejectionEvent) => {
      if ((reason as Error | undefined)?.name !== 'AbortError') tell({ text: whyUnsaved(reason) });
    };
    addEventListener('unhandledrejection', told);
    return () => removeEventListener('unhandledrejection', told);
  }, [tell]);
}
