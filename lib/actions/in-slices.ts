/** How long a page may be kept from answering, in milliseconds: half a frame. */
const SLICE = 8;

/** Does a long work in slices, between which the page can do something else. */
export async function inSlices<Result>(work: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    const step = oneSlice(work);
    if (step.done) return step.value;
    await new Promise((resume) => setTimeout(resume));
  }
}

/** Does a slice of a work, which may be all of it; `inSlices` does what is left. */
export function oneSlice<Result>(work: Generator<undefined, Result>): IteratorResult<undefined, Result> {
  const end = performance.now() + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done || performance.now() >= end) return step;
  }
}
