import { useEffect, useState } from 'react';

/** How long something may take before the reader is told, in milliseconds. */
const PATIENCE = 300;

/** Whether `busy` has been true for so long that the reader should be told. */
export function useLong(busy: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLong, busy ? PATIENCE : 0, busy);
    return () => clearTimeout(timer);
  }, [busy]);
  return long && busy;
}
