import { useState } from 'react';
import { t } from '../../lib/words/index.ts';
import { IconButton } from '../IconButton.tsx';
import { ChevronIcon, MoreIcon } from '../icons.tsx';
import { useHue } from '../tag-hues.ts';
import { MenuButton } from './MenuButton.tsx';
import styles from './Sidebar.module.css';
import { SidebarLink } from './SidebarLink.tsx';
import type { TagNode } from './tag-tree.ts';

/** What can be done with a tag. */
export type TagDeed = 'rename' | 'merge' | 'colour' | 'delete';

export interface TagPlaces {
  hrefOf(tag: string): string;
  isCurrent(tag: string): boolean;
  onDeed(tag: string, deed: TagDeed): void;
}

interface TagBranchProps {
  node: TagNode;
  depth: number;
  places: TagPlaces;
}

/** A tag with its menu, and those below it, which can be folded away. */
export function TagBranch({ node, depth, places }: TagBranchProps) {
  const { tag, name, count, below } = node;
  const [isOpen, setOpen] = useState(true);
  const fold = below.length > 0 && (
    <IconButton
      className={styles.fold}
      icon={ChevronIcon}
      label={t('library.tagsBelow', { tag })}
      aria-expanded={isOpen}
      onClick={() => setOpen(!isOpen)}
    />
  );
  return (
    <li data-tag={tag}>
      <SidebarLink
        {...{ name, count, depth }}
        href={places.hrefOf(tag)}
        isCurrent={places.isCurrent(tag)}
        hue={useHue(tag)}
        before={fold}
        menu={<TagMenu tag={tag} onDeed={places.onDeed} />}
      />
      {isOpen && below.length > 0 && (
        <ul>
          {below.map((each) => (
            <TagBranch key={each.tag} node={each} depth={depth + 1} places={places} />
          ))}
        </ul>
      )}
    </li>
  );
}

function TagMenu({ tag, onDeed }: { tag: string; onDeed: TagPlaces['onDeed'] }) {
  const deeds: Record<string, TagDeed> = {
    [t('library.rename')]: 'rename',
    [t('library.merge')]: 'merge',
    [t('library.colourIt')]: 'colour',
    [t('library.deleteTag')]: 'delete',
  };
  return (
    <MenuButton
      className={styles.more}
      label={t('library.changeTag', { tag })}
      items={Object.keys(deeds)}
      onPick={(item) => onDeed(tag, deeds[item] as TagDeed)}
    >
      <MoreIcon />
    </MenuButton>
  );
}
