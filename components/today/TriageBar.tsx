import type { ComponentType } from 'react';
import { t } from '../../lib/words/index.ts';
import { IconButton } from '../IconButton.tsx';
import { StarIcon, TagIcon } from '../icons.tsx';
import styles from './Triage.module.css';

/** What can be done with the paper in view. */
export interface TriageSteps {
  keep(): void;
  dismiss(): void;
  next(): void;
  undo(): void;
  star(): void;
  tag(): void;
}

/** The steps as buttons, each with its key on it. */
export function TriageBar({ steps, starred, hasKeys }: { steps: TriageSteps; starred: boolean; hasKeys: boolean }) {
  const choice = (name: string, key: string, step: () => void, kind?: string) => (
    <button
      type="button"
      className={styles.choice}
      data-kind={kind}
      aria-keyshortcuts={hasKeys ? key : undefined}
      onClick={step}
    >
      {name}
      {hasKeys && (
        <span aria-hidden="true" className={styles.key}>
          {key}
        </span>
      )}
    </button>
  );
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('triage.title')}>
      {choice(t('triage.dismiss'), 'D', steps.dismiss)}
      {choice(t('triage.next'), 'J', steps.next)}
      {choice(t('triage.keep'), 'K', steps.keep, 'keep')}
      <span className={styles.small}>
        <Icon icon={StarIcon} name={starred ? 'triage.unstar' : 'triage.star'} pressed={starred} onClick={steps.star} />
        <Icon icon={TagIcon} name="triage.tag" onClick={steps.tag} />
        {choice(t('triage.undo'), 'U', steps.undo, 'quiet')}
      </span>
    </div>
  );
}

interface IconProps {
  icon: ComponentType;
  name: 'triage.star' | 'triage.unstar' | 'triage.tag';
  pressed?: boolean;
  onClick(): void;
}

function Icon({ icon, name, pressed, onClick }: IconProps) {
  return <IconButton icon={icon} label={t(name)} data-pressed={pressed} className={styles.icon} onClick={onClick} />;
}
