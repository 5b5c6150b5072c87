import { useEffect, useState } from 'react';
import { useMoment } from './use-moment.ts';

/**
 * The names of the formats that papers can be exported as, in menu order: loaded when the first papers have been painted.
 * @param isReady whether these are there, and nothing else is waited for
 */
export function useFormats(isReady = true): string[] {
  const [names, setNames] = useState<string[]>([]);
  const [isMoment, setMoment] = useState(false);
  useMoment(isReady, setMoment);
  useEffect(() => {
    if (!isMoment) return;
    import('../../lib/export/index.ts').then(({ formats }) => setNames(formats.map(({ name }) => name)), console.warn);
  }, [isMoment]);
  return names;
}
