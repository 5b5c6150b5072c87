/** A tag in its place below others: `vision/video` is below `vision`. */
export interface TagNode {
  /** The whole tag. */
  tag: string;
  /** Its last part. */
  name: string;
  count: number | undefined;
  below: TagNode[];
}

/** Tags as a tree. @param tags each after the one that it is below */
export function tagTree(tags: readonly { name: string; count?: number | undefined }[]): TagNode[] {
  const nodes = new Map<string, TagNode>();
  const top: TagNode[] = [];
  for (const { name: tag, count } of tags) {
    const slash = tag.lastIndexOf('/');
    const above = slash > 0 ? nodes.get(tag.slice(0, slash)) : undefined;
    const node = { tag, name: above ? tag.slice(slash + 1) : tag, count, below: [] };
    nodes.set(tag, node);
    (above?.below ?? top).push(node);
  }
  return top;
}
