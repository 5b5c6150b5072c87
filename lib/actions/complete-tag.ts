/** So many tags are offered for what was typed. */
const CHOICES = 8;

/** The library's tags that fit what was typed, best first; all of them, most used first, for an empty text. */
export async function completeTag(typed: string): Promise<string[]> {
  // The popup loads neither before they are needed.
  const [{ completions }, { listTags }] = await Promise.all([
    import('../search/index.ts'),
    import('../library/index.ts'),
  ]);
  const tags = await listTags();
  return typed.trim() ? completions(typed, tags, CHOICES) : tags;
}
