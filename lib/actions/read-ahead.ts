/** The same, the next one being read while one is worked on. */
export async function* oneAhead<Each>(all: AsyncGenerator<Each>): AsyncGenerator<Each> {
  let next = all.next();
  for (;;) {
    const { done, value } = await next;
    if (done) return;
    next = all.next();
    // Whoever waits for it is told, and only they.
    next.catch(() => undefined);
    yield value;
  }
}

/** What these reads bring, in their order. Two are under way at a time: a database stands idle while its reader works. */
export async function* readAhead<Read>(reads: Iterable<() => Promise<Read>>): AsyncGenerator<Read> {
  let before: Promise<Read> | undefined;
  for (const read of reads) {
    const begun = read();
    // Whoever waits for it is told; nobody may, once it has been called off.
    begun.catch(() => undefined);
    if (before) yield await before;
    before = begun;
  }
  if (before) yield await before;
}
