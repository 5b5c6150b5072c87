import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { letGo, type Place, pushApart, roomOf } from './labels.ts';
import type { Topic, TopicLink, Topics } from './topics.ts';

/** A topic's label on a map. */
export interface TopicLabel extends Topic, Place {
  /** Of its letters, in CSS pixels. */
  size: number;
}

/** The topics as they lie on a map; lengths in CSS pixels. */
export interface TopicMap {
  width: number;
  height: number;
  labels: TopicLabel[];
  /** Between places in `labels`. */
  links: TopicLink[];
}

const TICKS = 240;
/** So much room a label needs around it, on average. */
const ROOM = 9_000;
/** The least height of a map, in CSS pixels. */
const LOWEST = 120;
const [SMALLEST, LARGEST] = [12, 21];

/**
 * Lays topics out so that those which occur together lie together and no label covers another; in slices. The same
 * topics and width give the same map: the layout begins at fixed places and throws no dice.
 * @param width of the map, in CSS pixels
 */
export function* layOut({ terms, links }: Topics, width: number): Generator<undefined, TopicMap> {
  const height = heightFor(terms.length, width);
  const most = terms.slice(0, Math.max(8, Math.floor((width * height) / ROOM)));
  const places = most.map((topic, at) => placeOf(topic, at, most, width, height));
  const within = links.filter(({ terms: [, other] }) => other < most.length);
  const simulation = forceSimulation(places)
    .force(
      'links',
      forceLink(within.map(({ terms: [source, target], strength }) => ({ source, target, strength }))).distance(70),
    )
    .force('charge', forceManyBody().strength(-340))
    .force('x', forceX(width / 2).strength(0.03))
    .force('y', forceY(height / 2).strength((0.028 * width) / height))
    .force('labels', () => pushApart(places, width, height, 0.5))
    .stop();
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick();
    yield;
  }
  for (let round = 0; round < TICKS; round++) {
    pushApart(places, width, height, 1);
    yield;
  }
  return withoutCovered({ width, height, labels: places, links: within });
}

/** Few topics need less room than many. */
function heightFor(topics: number, width: number): number {
  const most = Math.min(560, Math.max(300, width * 0.55));
  return Math.round(Math.min(most, Math.max(LOWEST, (2 * topics * ROOM) / width)));
}

/** At first the topics lie on a spiral around the middle. */
function placeOf(topic: Topic, at: number, all: Topic[], width: number, height: number): TopicLabel {
  const most = Math.max(...all.map(({ papers }) => papers));
  const wanted = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(topic.papers / most);
  const size = Math.round(Math.min(wanted, (width - 10) / topic.term.length / 0.6) * 10) / 10;
  const [angle, radius] = [at * Math.PI * (3 - Math.sqrt(5)), 24 * Math.sqrt(at)];
  const middle = { x: width / 2 + radius * Math.cos(angle), y: height / 2 + radius * Math.sin(angle) };
  return { ...topic, size, ...roomOf(topic.term, size), ...middle };
}

/** Where there is no room for all labels, without the lesser ones. */
function withoutCovered({ labels, links, ...map }: TopicMap): TopicMap {
  const shown = letGo(labels);
  const places = new Map(shown.map((label, at) => [labels.indexOf(label), at]));
  const left = links.flatMap((link): TopicLink[] => {
    const [one, other] = link.terms.map((term) => places.get(term));
    return one === undefined || other === undefined ? [] : [{ ...link, terms: [one, other] }];
  });
  // Without what the simulation has written beside them.
  const plain = shown.map(({ term, papers, size, x, y, width, height }) => ({
    term,
    papers,
    size,
    x,
    y,
    width,
    height,
  }));
  return { ...map, labels: plain, links: left };
}
