/** How Gleaner's own pages look and speak on this device. */
export interface Appearance {
  theme: 'system' | 'light' | 'dark';
  /** The folder of a language's texts, `zh_CN`; `browser`: the browser's own. */
  language: string;
  /** Whether single letters are shortcuts, which some who speak to their computer must switch off. */
  singleKeys: boolean;
}

const usual: Appearance = { theme: 'system', language: 'browser', singleKeys: true };

// Kept where it can be read before the first paint; it is no matter of the library's.
const KEY = 'appearance';

/** What was chosen, or what is usual where nothing was, or nothing that can be read. */
export function appearance(): Appearance {
  try {
    const { theme, language, singleKeys } = { ...usual, ...JSON.parse(localStorage.getItem(KEY) ?? '{}') };
    const isTheme = theme === 'light' || theme === 'dark';
    return { theme: isTheme ? theme : 'system', language: String(language), singleKeys: singleKeys !== false };
  } catch {
    return usual;
  }
}

/** Changes what is given. Pages that are open follow at their next start, or by `watchAppearance`. */
export function setAppearance(change: Partial<Appearance>): void {
  localStorage.setItem(KEY, JSON.stringify({ ...appearance(), ...change }));
}

/** Calls back when another page has changed it. @returns what ends that */
export function watchAppearance(changed: () => void): () => void {
  const listener = ({ key }: StorageEvent) => void (key === KEY && changed());
  addEventListener('storage', listener);
  return () => removeEventListener('storage', listener);
}
