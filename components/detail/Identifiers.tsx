import type { PaperId } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { IconButton } from '../IconButton.tsx';
import { CopyIcon } from '../icons.tsx';
import styles from './Identifiers.module.css';

/** Schemes as their readers write them; the others are written as they are stored. */
const names: Record<string, string> = { arxiv: 'arXiv', doi: 'DOI', openreview: 'OpenReview', acl: 'ACL', s2: 'S2' };

/** Every identifier of a paper, to be read and copied; an address is none that anybody asks for. */
export function Identifiers({ ids, onCopy }: { ids: PaperId[]; onCopy(text: string): void }) {
  const shown = ids.map(split).filter(({ scheme }) => scheme !== 'url' && scheme !== 'title');
  if (shown.length === 0) return null;
  return (
    <dl className={styles.identifiers}>
      {shown.map(({ scheme, value }) => (
        <div key={`${scheme}:${value}`}>
          <dt>{names[scheme] ?? scheme}</dt>
          <dd>
            <bdi>{value}</bdi>
            <IconButton icon={CopyIcon} label={t('detail.copy', { what: value })} onClick={() => onCopy(value)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function split(id: PaperId): { scheme: string; value: string } {
  const colon = id.indexOf(':');
  return { scheme: id.slice(0, colon), value: id.slice(colon + 1) };
}
