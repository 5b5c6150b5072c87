import { t } from '../../lib/words/index.ts';
import styles from './Step.module.css';

const listings = [
  { name: 'Hugging Face Papers', href: 'https://huggingface.co/papers' },
  { name: 'arXiv cs.LG', href: 'https://arxiv.org/list/cs.LG/recent' },
];

/** Listings to begin with. Nothing is opened before it is clicked. */
export function SampleListings() {
  return (
    <>
      <p>{t('welcome.tryExplained')}</p>
      <ul className={styles.links}>
        {listings.map(({ name, href }) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noreferrer">
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
