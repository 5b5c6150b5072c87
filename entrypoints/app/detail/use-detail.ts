import { useEffect, useState } from 'react';
import { type WholePaper, watchPaper } from '../../../lib/actions/watch-paper.ts';
import type { PaperId } from '../../../lib/paper/paper.ts';

/**
 * A paper with where it was seen and what became part of it, read again whenever it has changed; undefined until it has
 * been read. Throws, as a component does, when the library cannot be read.
 */
export function useDetail(id: PaperId): WholePaper | undefined {
  const [found, setFound] = useState<WholePaper>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => watchPaper(id, setFound, setFailure), [id]);
  if (failure) throw failure;
  return found?.id === id ? found : undefined;
}
