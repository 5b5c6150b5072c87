/** Whether what stands behind an element is dark, so far as style sheets say. */
export type IsDark = (element: Element) => boolean;

/** Looks up what is behind elements; what is found for one serves for all that stand on the same ground. */
export function darkBehind(document: Document): IsDark {
  const known = new Map<Element, boolean>();
  // A page has thousands of elements and few colours.
  const shades = new Map<string, boolean | undefined>();
  const shadeOf = (color: string) => {
    if (!shades.has(color)) shades.set(color, isDarkColor(color));
    return shades.get(color);
  };
  const look = (element: Element): boolean => {
    const answer =
      known.get(element) ??
      shadeOf(getComputedStyle(element).backgroundColor) ??
      (element.parentElement ? look(element.parentElement) : isDarkCanvas(document));
    known.set(element, answer);
    return answer;
  };
  return look;
}

function isDarkColor(color: string): boolean | undefined {
  const lightness = lightnessOf(color);
  return lightness === undefined ? undefined : lightness < 0.5;
}

/** What a page without any background of its own stands on. */
function isDarkCanvas(document: Document): boolean {
  const { colorScheme } = getComputedStyle(document.documentElement);
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return colorScheme.includes('dark') && (prefersDark || !colorScheme.includes('light'));
}

/**
 * How light a colour is, from 0 to 1, of those that can hardly be seen through; `undefined` for the others.
 * @param color as browsers write computed colours: https://drafts.csswg.org/css-color-4/#serializing-color-values
 */
export function lightnessOf(color: string): number | undefined {
  const [, space = '', rest = ''] = /^([a-z]+)\((.*)\)$/.exec(color) ?? [];
  const [values = '', afterSlash] = rest.split('/');
  const numbers = [...values.matchAll(/-?[\d.]+/g)].map(Number);
  const opacity = afterSlash === undefined ? (space === 'rgba' ? numbers[3] : 1) : Number.parseFloat(afterSlash);
  const [first, second, third] = numbers;
  if (first === undefined || second === undefined || third === undefined || (opacity ?? 0) < 0.5) return undefined;
  if (space === 'oklch' || space === 'oklab') return first;
  if (space === 'lch' || space === 'lab') return first / 100;
  const light = 0.2126 * first + 0.7152 * second + 0.0722 * third;
  return space === 'color' ? light : light / 255;
}
