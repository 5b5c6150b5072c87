/** Where a label lies: its middle, and its lengths, in CSS pixels. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Around each label, in CSS pixels; and how high at least is what one touches. */
const GAP = 8;
const LEAST_HEIGHT = 26;

/** How much room a label needs, at most, by the letters of a usual font; Chinese and Japanese ones are square. */
export function roomOf(text: string, size: number): Pick<Place, 'width' | 'height'> {
  const letters = [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1.02 : 0.6), 0);
  return { width: letters * size + GAP, height: Math.max(LEAST_HEIGHT, size * 1.4) };
}

/**
 * Moves labels that cover each other apart, along the shorter way, and those that stick out back in.
 * @param share of the way that is gone: 1 for all of it
 */
export function pushApart(labels: Place[], width: number, height: number, share: number): void {
  for (const [at, one] of labels.entries()) {
    for (let next = at + 1; next < labels.length; next++) part(one, labels[next] as Place, share);
  }
  for (const label of labels) {
    label.x = clamped(label.x, label.width / 2, width);
    label.y = clamped(label.y, label.height / 2, height);
  }
}

function part(one: Place, other: Place, share: number): void {
  const [x, y] = [overlapX(one, other), overlapY(one, other)];
  if (x <= 0 || y <= 0) return;
  const axis = x < y ? 'x' : 'y';
  const step = (Math.min(x, y) / 2) * share * (one[axis] < other[axis] ? -1 : 1);
  one[axis] += step;
  other[axis] -= step;
}

/** How far two labels reach into each other along an axis. */
function overlapX(one: Place, other: Place): number {
  return (one.width + other.width) / 2 - Math.abs(one.x - other.x);
}

function overlapY(one: Place, other: Place): number {
  return (one.height + other.height) / 2 - Math.abs(one.y - other.y);
}

/** The labels without those that still cover one before them. */
export function letGo<Label extends Place>(labels: Label[]): Label[] {
  const shown: Label[] = [];
  for (const label of labels) {
    if (!shown.some((other) => overlapX(label, other) > 1 && overlapY(label, other) > 1)) shown.push(label);
  }
  return shown;
}

function clamped(value: number, margin: number, length: number): number {
  return Math.min(Math.max(value, margin), Math.max(margin, length - margin));
}
