/** Begins in a quiet moment after what was last changed on the page is on the screen: of a tab in the background once it is shown. */
export function whenPainted(begin: (idle: IdleDeadline) => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(begin)));
}
