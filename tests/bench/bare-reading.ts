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
  [Element.prototype, ['querySelector', 'querySelectorAll', 'closest', 'getAttribute', 'id', 'children']],
  [Element.prototype, ['firstElementChild', 'nextElementSibling', 'previousElementSibling']],
  [Node.prototype, ['textContent', 'nodeValue', 'parentElement', 'childNodes', 'firstChild', 'nextSibling']],
  [JSON, ['parse']],
];

/**
 * What remains of a reader when nothing is done with what it finds: the nodes that it looks up, the texts and attributes
 * that it reads (a text as one line, an address as the DOM resolves it) and the JSON that it parses, each once. A row's
 * whole text, by which a reader knows the row again, is left out.
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
    const question = { node: place, ask: fitForUse(node, key, ask), argument };
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
  const isList = answer instanceof NodeList || answer instanceof HTMLCollection;
  return isList ? [...answer].map((node, at) => [node, { at }]) : [];
}

function nodeAt({ question, at }: Place, copy: Document): object {
  if (!question) return copy;
  return (at === undefined ? question.answer : (question.answer as NodeList)[at]) as object;
}

/** Asks for the answer in the form that any record needs: a relative address, or a text with line breaks in it, is none. */
function fitForUse(node: object, key: string, ask: Ask): Ask {
  if (key === 'getAttribute href' && node instanceof HTMLAnchorElement) return resolved;
  return /^(textContent|nodeValue) /.test(key) && !(node instanceof HTMLScriptElement) ? inOneLine(ask) : ask;
}

function resolved(this: object): string {
  return (this as HTMLAnchorElement).href;
}

function inOneLine(ask: Ask): Ask {
  return function (this: object) {
    const text = ask.call(this) as string | null;
    // The quickest way: it writes nothing anew where every blank is a single one already.
    return text?.replace(/\s{2,}|[^\S ]/g, ' ').trim();
  };
}

/** All questions to a node but the one for its text, if that came first and others looked into the node. */
function withoutWhole(ofNode: Map<string, Question>): Question[] {
  const [first, ...others] = ofNode.keys();
  const whole = 'textContent undefined';
  if (first === whole && others.some((key) => /^(querySelector|first|child)/.test(key))) ofNode.delete(whole);
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
