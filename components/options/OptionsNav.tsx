import { t } from '../../lib/words/index.ts';
import { NewsDot } from '../NewsDot.tsx';
import styles from './OptionsNav.module.css';

interface OptionsNavProps {
  /** The sections' fragments and titles, in their order. */
  sections: { id: string; title: string }[];
  current: string | undefined;
  /** The section that has something the reader has not seen. */
  unread: string | undefined;
}

/** The way to each section of a long page. */
export function OptionsNav({ sections, current, unread }: OptionsNavProps) {
  return (
    <nav className={styles.nav} aria-label={t('options.sections')}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {title}
              {id === unread && <NewsDot />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
