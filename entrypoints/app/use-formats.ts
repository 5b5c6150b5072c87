import { useEffect, useState } from 'react';

/** The names of the formats that papers can be exported as, in menu order: loaded when the first papers have been painted. */
export function useFormats(): string[] {
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    const idle = requestIdleCallback(async () => {
      const { formats } = await import('../../lib/export/index.ts');
      setNames(formats.map(({ name }) => name));
    });
    return () => cancelIdleCallback(idle);
  }, []);
  return names;
}
