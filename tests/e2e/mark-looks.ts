import type { CDPSession, Page } from '@playwright/test';
import type { Look } from './looks.ts';

/** A node as the debugger tells of it, which sees into what is closed to the page. */
interface Seen {
  backendNodeId: number;
  nodeName: string;
  children?: Seen[];
  shadowRoots?: Seen[];
}

/**
 * How the marks of a page look, by what they say, and its bar. How wide they are is up to the fonts: of a mark it is told
 * how far behind the words it begins, how far below their middle its own is, and its height; of the bar, how far from the
 * edges of the window it ends, and its height.
 */
export async function marksLookOf(page: Page): Promise<Look> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const roots = closedRoots(root as Seen);
  const looks = await Promise.all(roots.map((each) => within(session, each)));
  await session.detach();
  return Object.assign({}, ...looks);
}

function closedRoots(node: Seen): Seen[] {
  const own = /^GLEANER-/.test(node.nodeName) ? (node.shadowRoots ?? []) : [];
  return [...own, ...(node.children ?? []).flatMap(closedRoots)];
}

async function within(session: CDPSession, { backendNodeId }: Seen): Promise<Look> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: `function () { return (${readRoot})(this); }`,
    objectId: object.objectId as string,
    returnByValue: true,
  });
  return result.value;
}

/** Runs in the browser. */
function readRoot(root: ShadowRoot): Look {
  const box = (...lengths: number[]) => lengths.map(Math.round).join(' ');
  const colours = (part: Element, ground: Element) =>
    `${getComputedStyle(part).color} on ${getComputedStyle(ground).backgroundColor}`;
  const bar = root.querySelector('[role="region"]');
  if (bar) {
    const [button] = bar.getElementsByTagName('button');
    const { right, bottom, height } = bar.getBoundingClientRect();
    return {
      bar: { box: box(innerWidth - right, innerHeight - bottom, height), colours: colours(bar, bar) },
      ...(button && { 'button of the bar': { colours: colours(button, bar) } }),
    };
  }
  const button = root.querySelector('[role="button"]') as HTMLElement;
  const words = document.createRange();
  words.selectNodeContents(root.host.parentElement as Element);
  words.setEndBefore(root.host);
  const line = [...words.getClientRects()].at(-1) as DOMRect;
  const { left, top, bottom } = button.getBoundingClientRect();
  const sinks = (top + bottom - line.top - line.bottom) / 2;
  const faces = [...button.children].filter((face) => getComputedStyle(face).visibility === 'visible');
  // Its border is there to be clicked, and not seen.
  const own = box(left - line.right, sinks, button.clientHeight);
  return Object.fromEntries(faces.map((face) => [face.textContent, { box: own, colours: colours(face, face) }]));
}
