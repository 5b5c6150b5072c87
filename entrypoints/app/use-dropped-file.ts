import { useEffect, useRef, useState } from 'react';

/**
 * Takes files that are dropped anywhere on the page: the first, and how many came with it.
 * @returns whether one is held above it
 * @param isOn off: what is dropped comes to nothing; left to itself, the browser would go away to the file
 */
export function useDroppedFile(onFile: (file: File, others: number) => void, isOn: boolean): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef({ onFile, isOn });
  latest.current = { onFile, isOn };
  useEffect(() => {
    const calling = new AbortController();
    const listen = (name: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void) =>
      addEventListener(name, listener, { signal: calling.signal });
    listen('dragover', (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    });
    // Where the pointer leaves the window there is nothing that it comes to.
    listen('dragleave', ({ relatedTarget }) => relatedTarget || setOver(false));
    listen('drop', (event) => {
      setOver(false);
      if (!holdsFile(event)) return;
      event.preventDefault();
      const [file, ...others] = event.dataTransfer?.files ?? [];
      if (file && latest.current.isOn) latest.current.onFile(file, others.length);
    });
    return () => calling.abort();
  }, []);
  return isOver && isOn;
}

function holdsFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
