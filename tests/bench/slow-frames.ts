declare global {
  var watched: { longest: number; slow: number; rows: number };
}

/** Runs in the browser: from here on watches how long frames take, which over 50 ms are seen as jerks, and how many rows are in the document. */
export function watchFrames(): void {
  globalThis.watched = { longest: 0, slow: 0, rows: 0 };
  let last = performance.now();
  requestAnimationFrame(function frame(now) {
    const { longest, slow, rows } = watched;
    watched.longest = Math.max(longest, now - last);
    watched.slow = slow + Number(now - last > 50);
    watched.rows = Math.max(rows, document.querySelectorAll('[data-paper-id]').length);
    last = now;
    requestAnimationFrame(frame);
  });
}

/** Runs in the browser: what was seen of them so far. */
export function frames(): { longest: number; slow: number; rows: number } {
  return watched;
}
