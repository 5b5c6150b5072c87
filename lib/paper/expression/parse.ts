import { between, controls, isAny, kinds, not, same } from './letters.ts';
import { type Fits, type Flaw, type Tree, UnreadableExpression } from './tree.ts';

/** Nobody writes more by hand, nor asks for more repetitions. */
const LONGEST = 500;
const MOST_REPEATS = 100;

/**
 * Takes a regular expression apart: the part of JavaScript's syntax that describes a regular language. Looking ahead or
 * behind, and referring back to a group, are no part of it.
 * https://tc39.es/ecma262/#sec-patterns
 * @throws {UnreadableExpression}
 */
export function parseExpression(text: string): Tree {
  const letters = [...text];
  if (letters.length > LONGEST) throw new UnreadableExpression('long');
  return new Parser(letters).whole();
}

class Parser {
  private at = 0;

  constructor(private readonly letters: string[]) {}

  whole(): Tree {
    const tree = this.either();
    this.expect(this.next === undefined, 'bracket');
    return tree;
  }

  private get next(): string | undefined {
    return this.letters[this.at];
  }

  private take(letter: string): boolean {
    const isThere = this.next === letter;
    if (isThere) this.at += 1;
    return isThere;
  }

  private letter(otherwise: Flaw): string {
    const letter = this.next;
    if (letter === undefined) throw new UnreadableExpression(otherwise);
    this.at += 1;
    return letter;
  }

  private expect(holds: boolean, flaw: Flaw): void {
    if (!holds) throw new UnreadableExpression(flaw);
  }

  private either(): Tree {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    return { kind: 'either', parts };
  }

  private sequence(): Tree {
    const parts: Tree[] = [];
    while (this.next !== undefined && this.next !== '|' && this.next !== ')') parts.push(this.repeated());
    return { kind: 'sequence', parts };
  }

  private repeated(): Tree {
    const part = this.single();
    const range = this.range();
    // Whether it takes much or little makes no difference to whether there is a match.
    if (range) this.take('?');
    return range ? { kind: 'repeat', part, ...range } : part;
  }

  private range(): { least: number; most: number } | undefined {
    if (this.take('*')) return { least: 0, most: Number.POSITIVE_INFINITY };
    if (this.take('+')) return { least: 1, most: Number.POSITIVE_INFINITY };
    if (this.take('?')) return { least: 0, most: 1 };
    return this.take('{') ? this.counted() : undefined;
  }

  /** What is between braces: `3`, `3,` or `3,5`. */
  private counted(): { least: number; most: number } {
    let inside = '';
    while (!this.take('}')) inside += this.letter('bracket');
    const [, from, comma, to] = /^(\d+)(?:(,)(\d*))?$/.exec(inside) ?? [];
    this.expect(from !== undefined, 'repeat');
    const least = Number(from);
    const most = !comma ? least : to ? Number(to) : Number.POSITIVE_INFINITY;
    this.expect(least <= most, 'repeat');
    this.expect(least <= MOST_REPEATS && (most <= MOST_REPEATS || !to), 'long');
    return { least, most };
  }

  private single(): Tree {
    const letter = this.letter('bracket');
    if (letter === '(') return this.group();
    if (letter === '[') return { kind: 'letter', fits: this.set() };
    if (letter === '\\') return this.escaped();
    if (letter === '.') return { kind: 'letter', fits: isAny };
    if (letter === '^') return { kind: 'place', place: 'start' };
    if (letter === '$') return { kind: 'place', place: 'end' };
    this.expect(!'*+?{'.includes(letter), 'repeat');
    return { kind: 'letter', fits: same(letter) };
  }

  private group(): Tree {
    if (this.take('?')) this.expect(this.take(':'), 'unsupported');
    const tree = this.either();
    this.expect(this.take(')'), 'bracket');
    return tree;
  }

  private escaped(): Tree {
    if (this.take('b')) return { kind: 'place', place: 'edge' };
    if (this.take('B')) return { kind: 'place', place: 'no-edge' };
    const meant = this.meant();
    return { kind: 'letter', fits: typeof meant === 'string' ? same(meant) : meant };
  }

  /** What stands behind a `\`: one character, or a kind of them. */
  private meant(): string | Fits {
    const letter = this.letter('escape');
    const meant = kinds[letter] ?? controls[letter];
    if (meant) return meant;
    this.expect(!/[1-9kpPu]/.test(letter), 'unsupported');
    this.expect(!/[0a-z]/i.test(letter), 'escape');
    return letter;
  }

  private set(): Fits {
    const isNegated = this.take('^');
    const members: Fits[] = [];
    while (!this.take(']')) members.push(this.member());
    const isMember: Fits = (letter) => members.some((fits) => fits(letter));
    return isNegated ? not(isMember) : isMember;
  }

  private member(): Fits {
    const first = this.inSet();
    const isRange = this.next === '-' && this.letters[this.at + 1] !== ']';
    if (typeof first !== 'string') return first;
    if (!isRange) return same(first);
    this.take('-');
    const last = this.inSet();
    if (typeof last !== 'string' || first > last) throw new UnreadableExpression('bracket');
    return between(first, last);
  }

  private inSet(): string | Fits {
    return this.take('\\') ? this.meant() : this.letter('bracket');
  }
}
