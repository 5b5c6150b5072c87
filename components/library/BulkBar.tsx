import type { ReadingStatus } from '../../lib/paper/paper.ts';
import { type TextKey, t } from '../../lib/words/index.ts';
import { ExportMenu } from '../ExportMenu.tsx';
import { ClearIcon, DeleteIcon, DismissIcon, InboxIcon, KeepIcon, ReadingIcon, StarIcon, TagIcon } from '../icons.tsx';
import styles from './Bar.module.css';
import { BarButton } from './BarButton.tsx';
import type { BulkActions } from './bulk-actions.ts';
import { MenuButton } from './MenuButton.tsx';
import { TagButton } from './TagButton.tsx';

const statuses: ReadingStatus[] = ['unread', 'reading', 'read'];

interface BulkBarProps {
  /** How many papers are selected. */
  count: number;
  /** How many the list has. */
  total: number;
  actions: BulkActions;
  /** The field for a tag should be open. */
  isTagging: boolean;
  /** It has been closed. */
  onTagged(): void;
  formats: string[];
  onExport(format: string): void;
  onZotero(): void;
  onAll(): void;
  onNone(): void;
}

/** What can be done with the selected papers, all at once. */
export function BulkBar({ count, total, actions, isTagging, onTagged, formats, ...rest }: BulkBarProps) {
  const { onExport, onZotero, onAll, onNone } = rest;
  const { onEdit, onDelete, completeTag, completeUntag } = actions;
  return (
    <div role="toolbar" aria-label={t('library.actions')} className={styles.bar}>
      <BarButton icon={ClearIcon} label={t('library.selectNone')} data-bare onClick={onNone} />
      <span className={styles.count} aria-live="polite">
        {t('library.someSelected', { selected: count, count: total })}
      </span>
      {count < total && (
        <button type="button" className={styles.all} onClick={onAll}>
          {t('library.selectAll', { count: total })}
        </button>
      )}
      <span className={styles.gap} />
      <BarButton
        icon={KeepIcon}
        label={t('library.keep')}
        onClick={() => onEdit({ shelf: 'kept' }, t('library.papersKept', { count }))}
      />
      <BarButton
        icon={DismissIcon}
        label={t('library.dismiss')}
        onClick={() => onEdit({ shelf: 'dismissed' }, t('library.papersDismissed', { count }))}
      />
      <BarButton
        icon={InboxIcon}
        label={t('library.toInbox')}
        onClick={() => onEdit({ shelf: 'inbox' }, t('library.papersToInbox', { count }))}
      />
      <BarButton
        icon={StarIcon}
        label={t('library.star')}
        onClick={() => onEdit({ starred: true }, t('library.papersStarred', { count }))}
      />
      <StatusMenu count={count} onEdit={onEdit} />
      <TagButton
        icon={TagIcon}
        label={t('library.addTag')}
        complete={completeTag}
        isWanted={isTagging}
        onDone={onTagged}
        onTag={(tag) => onEdit({ addTags: [tag] }, t('library.papersTagged', { count, tag }))}
      />
      <TagButton
        icon={UntagIcon}
        label={t('library.untag')}
        complete={completeUntag}
        onTag={(tag) => onEdit({ removeTags: [tag] }, t('library.papersUntagged', { count, tag }))}
      />
      <BarButton icon={DeleteIcon} label={t('library.delete')} onClick={onDelete} />
      <ExportMenu {...{ formats, onExport, onZotero }} />
    </div>
  );
}

function StatusMenu({ count, onEdit }: { count: number; onEdit: BulkActions['onEdit'] }) {
  const names = Object.fromEntries(statuses.map((status) => [t(`library.${status}` as TextKey), status]));
  return (
    <MenuButton
      className={styles.button}
      label={t('library.status')}
      items={Object.keys(names)}
      onPick={(name) =>
        onEdit(
          { status: names[name] as ReadingStatus },
          t('library.papersStatus', { count, status: name.toLowerCase() }),
        )
      }
    >
      <ReadingIcon />
      <span className={styles.label}>{t('library.status')}</span>
    </MenuButton>
  );
}

function UntagIcon() {
  return (
    <span className={styles.struck}>
      <TagIcon />
    </span>
  );
}
