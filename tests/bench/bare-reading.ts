/** A question to a page: of which node, by which method or property. */
interface Question {
  node: Place;
  ask: Ask;
  argument: string | undefined;
  answer?: unknown;
}
type Ask = (this: object, argument?: string) => unknown;

/** Where a node is found: it is the answer to a question, or at this place of it; without a question, the document. */
interface Place {
  question?: Question;
  at?: number;
}

const heard: [owner: object, names: string[]][] = [
  [Document.prototype, ['querySelector', 'querySelectorAll', 'getElementById']],
  [Element.prototype, ['querySelector', 'querySelectorAll', 'closest', 'getAttribute', 'nextElementSibling']],
  [Node.prototype, ['textContent', 'nodeValue', 'parentElement', 'firstChild', 'nextSibling']],
  [JSON, ['parse']],
];

/**
 * What remains of a reader when nothing is done with what it finds: the nodes that it looks up, the texts and attributes
 * that it reads (an address as the DOM resolves it) and the JSON that it parses, each once. The text of an element that
 * is looked into further is left out.
 * @param read reads this document
 * @returns asks the same of another copy of the document
 */
export function bareReading(document: Document, read: () => unknown): (copy: Document) => void {
  const places = new Map<object, Place>([document, JSON].map((each) => [each, {}]));
  const asked = new Map<object, Map<string, Question>>();

  function note(node: object, name: string, ask: Ask, argument: string | undefined, answer: unknown) {
    const place = places.get(node);
    const ofNode = asked.get(node) ?? new Map<string, Question>();
    const key = `${name} ${argument}`;
    if (!place || ofNode.has(key)) return;
    const question = { node: place, ask: key === 'getAttribute href' ? hrefOf(node, ask) : ask, argument };
    asked.set(node, ofNode.set(key, question));
    for (const [each, at] of nodesOf(answer)) if (!places.has(each)) places.set(each, { question, ...at });
  }

  const stops = heard.flatMap(([owner, names]) => names.map((name) => listen(owner, name, note)));
  read();
  for (const stop of stops) stop();
  const questions = [...asked.values()].flatMap(withoutWhole);
  return (copy) => {
    for (const question of questions)
      question.answer = question.ask.call(nodeAt(question.node, copy), question.argument);
  };
}

function nodesOf(answer: unknown): [Node, Place][] {
  if (answer instanceof Node) return [[answer, {}]];
  return answer instanceof NodeList ? [...answer].map((node, at) => [node, { at }]) : [];
}

function nodeAt({ question, at }: Place, copy: Document): object {
  if (!question) return copy;
  return (at === undefined ? question.answer : (question.answer as NodeList)[at]) as object;
}

function hrefOf(node: object, ask: Ask): Ask {
  return node instanceof HTMLAnchorElement ? resolved : ask;
}

function resolved(this: object): string {
  return (this as HTMLAnchorElement).href;
}

/** All questions to a node but the one for its text, if others look into it. */
function withoutWhole(ofNode: Map<string, Question>): Question[] {
  const isLookedInto = [...ofNode.keys()].some((key) => /^(querySelector|firstChild)/.test(key));
  if (isLookedInto) ofNode.delete('textContent undefined');
  return [...ofNode.values()];
}

type Note = (node: object, name: string, ask: Ask, argument: string | undefined, answer: unknown) => void;

/** Tells of each use of a method or property. @returns leaves it as it was */
function listen(owner: object, name: string, note: Note): () => void {
  const plain = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
  const kind = plain.get ? 'get' : 'value';
  const ask: Ask = plain[kind];
  function asking(this: object, argument?: string) {
    const answer = ask.call(this, argument);
    note(this, name, ask, argument, answer);
    return answer;
  }
  Object.defineProperty(owner, name, { ...plain, [kind]: asking });
  return () => Object.defineProperty(owner, name, plain);
}
