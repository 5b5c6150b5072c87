import { nodeMutations } from './nodes.ts';
import type { Random } from './random.ts';
import { giantText } from './texts.ts';
import { valueMutations } from './values.ts';

const mutations = Object.entries({ ...nodeMutations, ...valueMutations });

/** A page that things are done to: its elements as they were at first, of which some may have gone by now. */
export class Victim {
  private readonly elements: Element[];
  private readonly small: Element[];

  constructor(
    document: Document,
    private readonly random: Random,
  ) {
    this.elements = [...document.querySelectorAll('*')].filter((each) => !/^(?:html|head|body)$/.test(each.localName));
    this.small = this.elements.filter((each) => each.querySelectorAll('*').length <= 4);
  }

  /** Does one thing to one element, seldom to one that is much of the page. @returns what, for a report */
  mutate(): string {
    const element = this.oneOf(this.random.once(10) ? this.elements : this.small);
    const parent = element.parentElement;
    const [name, mutation] = this.random.pick(mutations);
    const said = mutation(element, this.random, () => this.oneOf(this.small));
    // A row that says what it said is not read again: so it says a blank more.
    element.append(' ');
    parent?.append(' ');
    return `${name} ${nameOf(element)} ${said ?? ''}`;
  }

  /** Puts a megabyte into the text or an attribute of an element. @returns what it did, for a report */
  inflate(): string {
    const element = this.oneOf(this.small);
    const giant = giantText(this.random);
    // The tests' DOM takes no class of a megabyte.
    const attributes = element.getAttributeNames().filter((name) => name !== 'class');
    const place = this.random.pick([...attributes, 'text', 'text']);
    if (place === 'text') element.append(giant);
    else element.setAttribute(place, element.getAttribute(place) + giant);
    return `a megabyte of "${giant.slice(0, 10)}" in ${nameOf(element)} ${place}`;
  }

  /** One that is still on the page, if chance finds one. */
  private oneOf(elements: Element[]): Element {
    let element = this.random.pick(elements);
    for (let tries = 0; tries < 20 && !element.isConnected; tries++) element = this.random.pick(elements);
    return element;
  }
}

function nameOf(element: Element): string {
  const attributes = element.getAttributeNames().map((name) => `[${name}]`);
  return `<${element.localName}>${attributes.join('')}`;
}
