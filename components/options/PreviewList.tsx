import { t } from '../../lib/words/index.ts';
import styles from './PreviewList.module.css';

interface PreviewListProps {
  papers: { title: string; tags?: string[] }[];
  /** How many there are in all. */
  count: number;
}

/** Some of the papers that something would be done to. */
export function PreviewList({ papers, count }: PreviewListProps) {
  const more = count - papers.length;
  return (
    <ul className={styles.list}>
      {papers.map(({ title, tags }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two papers may share a title, and the list is made anew each time
        <li key={at}>
          <bdi>{title}</bdi>
          {tags && <span className={styles.tags}> → {tags.join(', ')}</span>}
        </li>
      ))}
      {more > 0 && <li className={styles.tags}>{t('options.andMore', { count: more })}</li>}
    </ul>
  );
}
