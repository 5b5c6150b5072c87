import { surname } from './coined.ts';
import { Random } from './random.ts';

const givenNames = (
  'Ada Aisha Alex Amara Ana Anders Anika Arjun Bea Bo Carlos Chen Chloe Dana Dmitri Elena Emeka Eva Fatima Felix Grace ' +
  'Hana Hugo Ines Ivan Jia Jonas Kenji Lars Leila Lin Lucia Maria Mei Mina Nadia Noor Olga Omar Paolo Priya Rafael Rosa ' +
  'Sara Sofia Tariq Tomas Uma Vera Wei Xin Yara Yuki Zoe'
).split(' ');

const surnames = namePool(30_000);

function namePool(count: number): string[] {
  const random = new Random(30);
  const pool = new Set<string>();
  while (pool.size < count) pool.add(surname(random));
  return [...pool];
}

/** One to nine authors, five on average; a few surnames are common, most are not. */
export function authors(random: Random): string[] {
  return Array.from({ length: random.between(1, 9) }, () => {
    const name = surnames[Math.floor(surnames.length * random.next() ** 2)] as string;
    return `${random.pick(givenNames)} ${name}`;
  });
}
