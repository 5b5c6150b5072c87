/** How long a card must have been in sight before it can be used, in milliseconds. */
const PAUSE = 300;

/** What Chromium adds: https://w3c.github.io/IntersectionObserver/v2/ */
type Visibility = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Lets nothing be pressed or clicked that the reader cannot have seen: a page may move our card under the pointer, or
 * put something over it. It must have been there for a moment, and uncovered where the browser can tell.
 */
export function guardCard(): void {
  let isSeen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function set(seen: boolean) {
    isSeen = seen;
    document.body.ariaBusy = String(!seen);
  }
  const observer = new IntersectionObserver(
    (entries) => {
      const { isIntersecting, isVisible = true } = entries.at(-1) as Visibility;
      clearTimeout(timer);
      if (isIntersecting && isVisible) timer = setTimeout(set, PAUSE, true);
      else set(false);
    },
    { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  observer.observe(document.documentElement);
  for (const type of ['pointerdown', 'click', 'keydown', 'keyup']) {
    addEventListener(type, (event) => isSeen || swallow(event), { capture: true });
  }
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
