/** How long a page may be kept from answering, in milliseconds: half a frame. */
const SLICE = 8;

/** Does a long work in slices, between which the page can do something else. */
export async function inSlices<Result>(work: Generator<undefined, Result>): Promise<Result> {
  let pause = performance.now() + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < pause) continue;
    await new Promise((resume) => setTimeout(resume));
    pause = performance.now() + SLICE;
  }
}
