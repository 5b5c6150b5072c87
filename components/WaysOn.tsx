import { t } from '../lib/words/index.ts';
import styles from './WaysOn.module.css';

const LONGEST = 32;

/** What to try when a query finds nothing that has all of it. Each way is a line to search instead. */
export interface Ways {
  spellings: { word: string; instead: string; line: string }[];
  /** `part` is what the line would lose, as typed; `meaning` says it in words; `total` where that is known. */
  shorter: { part: string; meaning: string; total: number | undefined; line: string }[];
}

interface WaysOnProps {
  ways: Ways;
  /** How many of them there is room for. */
  most?: number;
  onSearch(line: string): void;
}

/** Buttons for other spellings and for lines without one of the parts. */
export function WaysOn({ ways, most = 8, onSearch }: WaysOnProps) {
  const spellings = ways.spellings.slice(0, most);
  const shorter = ways.shorter.slice(0, most - spellings.length);
  if (spellings.length + shorter.length === 0) return null;
  return (
    <ul className={styles.ways} aria-label={t('search.ways')}>
      {spellings.map(({ word, instead, line }) => (
        <li key={line}>
          <button type="button" className={styles.way} dir="auto" onClick={() => onSearch(line)}>
            {t('search.instead', { instead: cut(instead), word: cut(word) })}
          </button>
        </li>
      ))}
      {shorter.map(({ part, meaning, total, line }) => (
        <li key={line}>
          <button type="button" className={styles.way} dir="auto" title={meaning} onClick={() => onSearch(line)}>
            {total === undefined
              ? t('search.withoutPart', { part: cut(part) })
              : t('search.without', { part: cut(part), count: total })}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A word that somebody pasted may be as long as a page. */
function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
