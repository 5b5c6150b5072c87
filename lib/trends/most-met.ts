import { inOrder, mayBeOne, type PersonName, personName } from './names.ts';
import { mostCounted } from './spellings.ts';

/** Somebody or something that papers have in common. */
export interface Met {
  /** In one spelling: the commonest of the fullest. */
  name: string;
  papers: number;
  /** Some of the papers spell it otherwise. */
  isVaried?: boolean;
}

interface Spelling extends PersonName {
  text: string;
  papers: number;
}

/**
 * Who wrote the most papers, spellings of one name counted together; in slices. A name with initials is somebody's whose
 * whole name is known, if just one such person is; of several nobody knows which, and it is left out.
 * @param spellings how many papers have each name as pages write it
 */
export function* mostMetAuthors(spellings: ReadonlyMap<string, number>, most: number): Generator<undefined, Met[]> {
  const alike = new Map<string, Spelling[]>();
  for (const [text, papers] of spellings) {
    yield;
    const name = personName(text);
    const key = `${name.family} ${name.given[0]?.[0] ?? ''}`;
    const others = alike.get(key);
    if (others) others.push({ ...name, text, papers });
    else alike.set(key, [{ ...name, text, papers }]);
  }
  const met: Met[] = [];
  for (const each of alike.values()) {
    yield;
    met.push(...(yield* peopleOf(each)).map(asMet));
  }
  return best(met, most);
}

/** Which venues the most papers are of, whatever the year. @param spellings how many papers have each */
export function mostMetVenues(spellings: ReadonlyMap<string, number>, most: number): Met[] {
  const alike = new Map<string, Map<string, number>>();
  for (const [text, papers] of spellings) {
    const name = venueName(text);
    const key = name.toLowerCase();
    const forms = alike.get(key) ?? new Map<string, number>();
    if (key) alike.set(key, forms.set(name, (forms.get(name) ?? 0) + papers));
  }
  const met = [...alike.values()].map((forms) => ({
    name: mostCounted(forms),
    papers: [...forms.values()].reduce((sum, count) => sum + count, 0),
  }));
  return best(met, most);
}

/** "Proceedings of ICML 2024 (Poster)" as "ICML". */
export function venueName(venue: string): string {
  const name = venue
    .replace(/\b(?:19|20)\d\d\b|\b(?:oral|poster|spotlight)\b|\bproceedings of (?:the )?/gi, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll(' )', ')');
  let [start, end] = [0, name.length];
  while (start < end && " ,.;:()'’-".includes(name[start] as string)) start++;
  while (end > start && " ,.;:('’-".includes(name[end - 1] as string)) end--;
  return name.slice(start, end);
}

/** The people that these spellings, of one family name and initial, are of. */
function* peopleOf(spellings: Spelling[]): Generator<undefined, Spelling[][]> {
  const people: Spelling[][] = [];
  const fullestFirst = spellings.sort(
    (one, other) => letters(other) - letters(one) || (one.text < other.text ? -1 : 1),
  );
  for (const spelling of fullestFirst) {
    yield;
    const [person, ...others] = people.filter((each) => each.every(({ given }) => mayBeOne(given, spelling.given)));
    if (person && others.length === 0) person.push(spelling);
    else if (!person || spelling.given[0]?.length !== 1) people.push([spelling]);
  }
  return people;
}

function asMet(spellings: Spelling[]): Met {
  const fullest = Math.max(...spellings.map(({ given }) => given[0]?.length ?? 0));
  const full = spellings.filter(({ given }) => (given[0]?.length ?? 0) === fullest);
  const forms = new Map(full.map(({ text, papers }) => [inOrder(text), papers]));
  const papers = spellings.reduce((sum, { papers }) => sum + papers, 0);
  return { name: mostCounted(forms), papers, isVaried: spellings.length > 1 };
}

function letters({ given }: Spelling): number {
  return given.join('').length;
}

function best(met: Met[], most: number): Met[] {
  return met.sort((one, other) => other.papers - one.papers || (one.name < other.name ? -1 : 1)).slice(0, most);
}
