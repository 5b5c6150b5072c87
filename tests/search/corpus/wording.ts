import { Coinage, capitalized, term } from './coined.ts';
import { generalWords } from './general-words.ts';
import { Random } from './random.ts';
import { acronyms, compounds } from './templates.ts';
import { topics } from './topics.ts';
import { mistyped } from './typos.ts';

const ownTerms = 250;
const fillWords = new Set(
  'a an and are as at be by can for from how in is it of on the to under via when with without'.split(' '),
);

interface Subject {
  words: readonly string[];
  /** Terms that hardly any other topic has. */
  terms: readonly string[];
}

const subjects = topics.map((words, place): Subject => {
  const random = new Random(1_000 + place);
  return { words, terms: Array.from({ length: ownTerms }, () => term(random)) };
});

/** Fills the gaps of sentences: each paper has a few topics and the name of its work. */
export class Wording {
  private readonly random: Random;
  private readonly coinage: Coinage;
  private subjects: Subject[] = [];
  private name = '';

  constructor(random: Random) {
    this.random = random;
    this.coinage = new Coinage(random);
  }

  startPaper(): void {
    const { random } = this;
    const [main, side] = [random.pickByRank(subjects), random.pickByRank(subjects)];
    this.subjects = [main, main, main, side];
    this.name = this.coinage.next();
  }

  filled(template: string): string {
    return template.replace(/[*+@&~#%]/g, (gap) => this.word(gap));
  }

  /** Each longer word with a capital, as titles have it. */
  titled(template: string): string {
    const words = this.filled(template).split(' ');
    return words.map((word, place) => (place > 0 && fillWords.has(word) ? word : capitalized(word))).join(' ');
  }

  private word(gap: string): string {
    const { random } = this;
    if (gap === '*') return random.chance(0.012) ? this.rareWord() : this.topicWord();
    if (gap === '+') return random.pickByRank(generalWords);
    if (gap === '@') return this.name;
    if (gap === '&') return random.pickByRank(acronyms);
    if (gap === '~') return this.compound();
    return gap === '#' ? this.number() : this.coinage.next();
  }

  private topicWord(): string {
    const { random } = this;
    const { words, terms } = random.pick(this.subjects);
    const word = random.pickByRank(random.chance(0.85) ? words : terms);
    return random.chance(0.06) && !word.endsWith('s') ? `${word}s` : word;
  }

  private rareWord(): string {
    const kind = this.random.next();
    if (kind < 0.6) return this.coinage.next();
    if (kind < 0.85) return mistyped(this.topicWord(), this.random);
    return this.number();
  }

  private compound(): string {
    const compound = this.random.pickByRank(compounds);
    return this.random.chance(0.15) ? compound.replace('-', '') : compound;
  }

  private number(): string {
    const { random } = this;
    return random.pick([
      `${random.between(2, 99)}`,
      `${random.between(1, 99)}.${random.below(10)}`,
      `${random.below(9_999)}`,
    ]);
  }
}
