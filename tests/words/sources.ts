import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ESTree, parseSync, Visitor, type VisitorObject } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** A text in the source: a string, one piece of a template, or what stands between tags. */
export interface SourceText {
  /** `components/Toast.tsx:12` */
  at: string;
  text: string;
  /** The attribute of an element whose value it is, or part of whose value. */
  attribute: string | undefined;
  /** It stands between tags. */
  isChild: boolean;
  /** It is for developers: imported, thrown as an error, or written to the console. */
  isAside: boolean;
}

/** The files with code in these folders, from the root. */
export function filesIn(...folders: string[]): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  );
  return files.filter((file) => /\.tsx?$/.test(file)).sort();
}

export function sourceOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Every text in a file. */
export function textsIn(file: string): SourceText[] {
  const code = sourceOf(file);
  const [attributes, aside] = [[] as ESTree.JSXAttribute[], [] as ESTree.Span[]];
  const found: { place: ESTree.Span; text: string; isChild?: true }[] = [];
  const called = ({ callee }: { callee: ESTree.Span }) => code.slice(callee.start, callee.end);
  visit(file, {
    ImportDeclaration: (node) => void aside.push(node),
    NewExpression: (node) => void (called(node).endsWith('Error') && aside.push(node)),
    CallExpression: (node) => void (called(node).startsWith('console.') && aside.push(node)),
    JSXAttribute: (node) => void attributes.push(node),
    JSXText: (node) => void found.push({ place: node, text: node.value.trim(), isChild: true }),
    Literal: (node) => void (typeof node.value === 'string' && found.push({ place: node, text: node.value })),
    TemplateElement: (node) => void found.push({ place: node, text: node.value.raw }),
  });
  return found.map(({ place, text, isChild = false }) => ({
    at: `${file}:${code.slice(0, place.start).split('\n').length}`,
    text,
    attribute: nameOf(around(place, attributes)),
    isChild,
    isAside: around(place, aside) !== undefined,
  }));
}

/** The templates in a file that may name a text, as expressions: one word for each hole. */
export function namesBuiltIn(file: string): RegExp[] {
  const found: RegExp[] = [];
  visit(file, {
    TemplateLiteral({ quasis }) {
      const pieces = quasis.map(({ value }) => value.raw);
      const isName = /^[a-z]+\.\w*/.test(pieces[0] ?? '') && pieces.every((piece) => /^[\w.]*$/.test(piece));
      if (isName) found.push(new RegExp(`^${pieces.map((piece) => piece.replaceAll('.', '\\.')).join('\\w+')}$`));
    },
  });
  return found;
}

function visit(file: string, visitor: VisitorObject): void {
  const { program, errors } = parseSync(file, sourceOf(file), { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  if (errors.length > 0) throw new Error(`${file} cannot be read`);
  new Visitor(visitor).visit(program);
}

/** The innermost of these nodes that is around a place. */
function around<Node extends ESTree.Span>(place: ESTree.Span, nodes: Node[]): Node | undefined {
  return nodes.findLast(({ start, end }) => start <= place.start && place.end <= end);
}

function nameOf(attribute: ESTree.JSXAttribute | undefined): string | undefined {
  return attribute?.name.type === 'JSXIdentifier' ? attribute.name.name : undefined;
}
