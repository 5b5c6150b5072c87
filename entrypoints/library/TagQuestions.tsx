import { HueDialog } from '../../components/library/HueDialog.tsx';
import { NameDialog } from '../../components/library/NameDialog.tsx';
import { useHue } from '../../components/tag-hues.ts';
import { t } from '../../lib/words/index.ts';
import type { useTagDeeds } from './use-tag-deeds.ts';

/** Asks for what it takes to change a tag. */
export function TagQuestions({ deeds, tags }: { deeds: ReturnType<typeof useTagDeeds>; tags: string[] }) {
  const { question, close, onName, onHue } = deeds;
  const hue = useHue(question?.tag ?? '');
  if (!question) return null;
  const { tag, deed } = question;
  if (deed === 'colour') return <HueDialog {...{ tag, hue }} onHue={(hue) => onHue(question, hue)} onClose={close} />;
  const isRename = deed === 'rename';
  return (
    <NameDialog
      key={tag + deed}
      title={t(isRename ? 'library.renameTagTitle' : 'library.mergeTagTitle', { tag })}
      label={t(isRename ? 'library.nameOfTag' : 'library.tagToMergeInto')}
      act={t(isRename ? 'library.renameIt' : 'library.mergeIt')}
      value={isRename ? tag : ''}
      offered={isRename ? [] : tags.filter((each) => each !== tag)}
      onName={(name) => onName(question, name)}
      onClose={close}
    />
  );
}
