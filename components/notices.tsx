import { t } from '../lib/words/index.ts';
import { Notice, NoticeButton } from './Notice.tsx';
import { type Ways, WaysOn } from './WaysOn.tsx';

const listings = [
  ['Hugging Face Papers', 'https://huggingface.co/papers'],
  ['arXiv cs.LG', 'https://arxiv.org/list/cs.LG/recent'],
] as const;

/** For a library without papers. */
export function EmptyLibrary() {
  return (
    <Notice title={t('popup.emptyTitle')}>
      <p>{t('popup.emptyHint')}</p>
      {listings.map(([name, href]) => (
        <a key={href} href={href} target="_blank" rel="noreferrer">
          <bdi>{name}</bdi>
        </a>
      ))}
    </Notice>
  );
}

/** For a library of which every paper is dismissed. */
export function AllDismissed({ onShow }: { onShow(): void }) {
  return (
    <Notice title={t('popup.allDismissedTitle')}>
      <p>{t('popup.allDismissedHint')}</p>
      <NoticeButton onClick={onShow}>{t('popup.showDismissed')}</NoticeButton>
    </Notice>
  );
}

interface NothingFoundProps {
  query: string;
  ways: Ways;
  onSearch(line: string): void;
  onClear(): void;
}

/** For a query that finds nothing. */
export function NothingFound({ query, ways, onSearch, onClear }: NothingFoundProps) {
  return (
    <Notice title={t('popup.nothingTitle')}>
      <p dir="auto">{t('popup.nothingHint', { query: query.trim() })}</p>
      <WaysOn ways={ways} onSearch={onSearch} />
      <NoticeButton onClick={onClear}>{t('popup.showAll')}</NoticeButton>
    </Notice>
  );
}

/** For a library that cannot be read. `reason` is what the browser says. */
export function LibraryFailed({ reason, onRetry }: { reason: string; onRetry(): void }) {
  return (
    <Notice title={t('popup.failedTitle')}>
      <p>{t('popup.failedHint')}</p>
      <p dir="auto">{t('popup.failedReason', { reason })}</p>
      <NoticeButton onClick={onRetry}>{t('popup.tryAgain')}</NoticeButton>
    </Notice>
  );
}
