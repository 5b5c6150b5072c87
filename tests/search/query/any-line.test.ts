import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain } from '../../../components/query-in-words.ts';
import { print, type QueryNode, suggest, type Term, withoutNode } from '../../../lib/search/query/index.ts';
import { anyLine, asked, read } from './lines.ts';

const runs = { numRuns: 1_000 };

function closed(terms: (Term & { negated: boolean })[]) {
  return terms.map((term) => ('isOpen' in term ? { ...term, isOpen: false } : term));
}

function placed({ nodes, sort }: ReturnType<typeof read>) {
  return sort ? [...nodes, sort] : nodes;
}

test('the nodes of any line rise, never overlap and stand in it', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      let reached = 0;
      for (const { start, end } of read(line).nodes) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        reached = end;
      }
      expect(reached).toBeLessThanOrEqual(line.length);
    }),
    runs,
  );
});

test('typing the text of any node again asks for the same', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      for (const node of read(line).nodes) {
        const text = line.slice(node.start, node.end);
        if ('text' in node) expect(text).toContain(node.text);
        expect(closed(asked(read(`${text} `)))).toEqual(closed(asked({ nodes: [node], notices: [] })));
      }
    }),
    runs,
  );
});

test('any query, printed and read again, asks for the same', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const query = read(line);
      const printed = print(query);
      const again = read(printed);
      expect(asked(again)).toEqual(asked(query));
      expect([again.sort?.by, again.sort?.descending]).toEqual([query.sort?.by, query.sort?.descending]);
      expect(print(again)).toBe(printed);
    }),
    runs,
  );
});

test('dropping a node leaves the others as they were', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const query = read(line);
      for (const dropped of placed(query)) {
        const left = query.nodes.filter((node: QueryNode) => node !== dropped);
        expect(asked(read(withoutNode(line, dropped)))).toEqual(asked({ nodes: left, notices: [] }));
      }
    }),
    runs,
  );
});

test('any line is explained, and names all its texts', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const query = read(line);
      const words = explain(query);
      for (const node of query.nodes) if ('text' in node) expect(words).toContain(`“${node.text}”`);
    }),
    runs,
  );
});

test('choosing a suggestion leaves what is around it as it was', () => {
  const values = {
    tag: ['rl', 'graph learning', '5" gun'],
    author: ['Kim'],
    venue: ['ICLR'],
    site: ['arXiv'],
    list: [],
  };
  fc.assert(
    fc.property(anyLine, fc.nat(60), (line, place) => {
      const caret = Math.min(place, line.length);
      for (const chosen of suggest(line, caret, values, 5)) {
        const head = chosen.line.slice(0, chosen.caret).replace(/ $/, '');
        expect(head.endsWith(chosen.text)).toBe(true);
        expect(line.startsWith(head.slice(0, -chosen.text.length))).toBe(true);
        expect(line.endsWith(chosen.line.slice(chosen.caret))).toBe(true);
      }
    }),
    runs,
  );
});
