/** Hues in degrees for the sites by their places; neighbours are far apart, and every one has the same lightness. */
const hues = [255, 66, 165, 350, 205, 120];

export function hueAt(place: number): number {
  return hues[place % hues.length] as number;
}
