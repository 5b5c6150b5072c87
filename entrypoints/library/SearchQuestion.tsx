import { NameDialog } from '../../components/library/NameDialog.tsx';
import { t } from '../../lib/words/index.ts';
import type { useSearchDeeds } from './use-search-deeds.ts';

/** Asks for the name of a search that is to be saved. */
export function SearchQuestion({ deeds }: { deeds: ReturnType<typeof useSearchDeeds> }) {
  const { question, close, onName } = deeds;
  if (!question) return null;
  const { id, name, line } = question;
  return (
    <NameDialog
      key={id}
      title={name ? t('library.renameSearchTitle', { name }) : t('library.saveSearchTitle')}
      label={t('library.nameOfSearch')}
      act={t('library.save')}
      value={name || line.trim().slice(0, 100)}
      onName={(name) => onName(question, name)}
      onClose={close}
    />
  );
}
