/** Watches a page for rows that come, go or change. */
export interface Watch {
  /** The page is about to show something else: wait for it, but not for ever. */
  expectChange(): void;
  stop(): void;
}

/** A page counts as settled when nothing was added or removed for so long, and is read after so long at the latest. */
const QUIET = 250;
const PATIENCE = 1_000;

/** What our own elements on a page are called: the one that shows a paper's mark, the bar, a paper's card, and a note. */
export const MARK = 'gleaner-mark';
export const BAR = 'gleaner-bar';
export const CARD = 'gleaner-card';
export const NOTE = 'gleaner-note';
const own = new Set([MARK, BAR, CARD, NOTE]);

/**
 * Calls back when the page has settled: soon after the start, and each time after elements came or went.
 * @param onSettled may run long; nothing is watched more than once meanwhile
 */
export function watchPage(document: Document, onSettled: () => void): Watch {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  function settle() {
    clearTimeout(quiet);
    clearTimeout(patience);
    quiet = patience = undefined;
    onSettled();
  }

  function changed() {
    clearTimeout(quiet);
    quiet = setTimeout(settle, QUIET);
    patience ??= setTimeout(settle, PATIENCE);
  }

  function expectChange() {
    clearTimeout(quiet);
    clearTimeout(patience);
    patience = setTimeout(settle, PATIENCE);
  }

  const observer = new MutationObserver((mutations) => {
    if (mutations.some(isPagesOwn)) changed();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  changed();

  function stop() {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(patience);
  }
  return { expectChange, stop };
}

/** An element came or went that is not one of ours. */
function isPagesOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
  return hasPagesOwn(addedNodes) || hasPagesOwn(removedNodes);
}

function hasPagesOwn(nodes: NodeList): boolean {
  for (const node of nodes) if (node.nodeType === 1 && !own.has(node.nodeName.toLowerCase())) return true;
  return false;
}
