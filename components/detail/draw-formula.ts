import type { Options } from 'temml';

/** A node of the tree from which Temml makes elements. */
interface TreeNode {
  attributes?: Record<string, unknown>;
  children?: TreeNode[];
  toNode(): Element;
}

/** A longer formula is shown as it was typed. */
const LONGEST = 2_000;

/** No link, no class, no picture; no loop of macros; nothing wider than 20 em or higher than 40 pt. */
const careful: Options = { throwOnError: true, trust: false, maxExpand: 100, maxSize: [20, 40] };

/**
 * A formula as MathML (https://temml.org/docs/en/administration#options); `undefined` when it is too long or cannot be
 * read. Temml is loaded with the first one.
 */
export async function drawFormula(tex: string, isDisplay: boolean): Promise<Element | undefined> {
  if (tex.length > LONGEST) return undefined;
  const { default: temml } = await import('temml');
  try {
    const tree = temml.__renderToMathMLTree(tex, { ...careful, displayMode: isDisplay }) as TreeNode;
    tidy(tree);
    return tree.toNode();
  } catch {
    return undefined;
  }
}

/**
 * Takes away what a page of the extension refuses, `style` as an attribute (styles set by code are let through), and ids,
 * by which a formula could pass itself off as a part of the page.
 */
function tidy(node: TreeNode): void {
  delete node.attributes?.style;
  delete node.attributes?.id;
  for (const child of node.children ?? []) tidy(child);
}
