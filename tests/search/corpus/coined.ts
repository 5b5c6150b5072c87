import type { Random } from './random.ts';

const onsets = 'b br c ch cl d dr f fl g gr h j k kr l m n p pl pr qu r s sl st t th tr v w z'.split(' ');
const vowels = 'a e i o u ae ei ou y'.split(' ');
const codas = ['', '', '', 'l', 'm', 'n', 'r', 's', 'x', 'nd', 'rk', 'st'];
const termEndings =
  'al ase ation ene ential ety eme ian ic ide ine ion ism ist ite ity ium oid ome or osis ule ure ance'.split(' ');
const nameEndings = 'Net Former GAN DiT LM Flow BERT Seg Bench RL Mix Diff Graph Rank VL MoE 3D XL QA'.split(' ');
const capitals = 'ABCDEFGHIKLMNOPRSTUVW';

function syllable(random: Random): string {
  return random.pick(onsets) + random.pickByRank(vowels);
}

/** A word that reads like a term of some field: "trelonase". */
export function term(random: Random): string {
  const start = random.chance(0.6) ? syllable(random) + syllable(random) : syllable(random);
  return start + random.pick(onsets) + random.pick(termEndings);
}

/** A surname-like word. */
export function surname(random: Random): string {
  const middle = random.chance(0.5) ? syllable(random) : '';
  return capitalized(syllable(random) + middle + random.pick(onsets) + random.pick(vowels) + random.pick(codas));
}

/** What authors call their work: "VeroNet", "QVDA", "Trelos", "Brani-7B". */
export function methodName(random: Random): string {
  const base = capitalized(syllable(random) + random.pick(onsets) + random.pickByRank(vowels) + random.pick(codas));
  const kind = random.next();
  if (kind < 0.4) return base + random.pick(nameEndings);
  if (kind < 0.65) return acronym(random);
  if (kind < 0.9) return base;
  return `${base}-${random.pick(['7B', '13B', 'v2', 'XL', 'Lite'])}`;
}

function acronym(random: Random): string {
  const vowel = random.chance(0.5) ? random.pick('AEIOU') : random.pick(capitals);
  const end = Array.from({ length: random.between(1, 2) }, () => random.pick(capitals)).join('');
  return random.pick(capitals) + vowel + random.pick(capitals) + end;
}

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Names as a field uses them: it coins on and on, and repeats the latest most. */
export class Coinage {
  private readonly coined: string[] = [];
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  /** More than half are new. */
  next(): string {
    const { coined, random } = this;
    if (coined.length > 0 && random.chance(0.45))
      return coined[coined.length - 1 - random.rank(coined.length)] as string;
    const name = random.chance(0.7) ? methodName(random) : term(random);
    coined.push(name);
    return name;
  }
}
