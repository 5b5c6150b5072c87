import { useCallback, useState } from 'react';
import type { PaperActions } from '../../../components/paper-actions.ts';
import type { OnSearch } from '../../../components/today/SearchLink.tsx';
import styles from '../../../components/today/Triage.module.css';
import { TriageBar } from '../../../components/today/TriageBar.tsx';
import { TriageCard } from '../../../components/today/TriageCard.tsx';
import { TriageEnd } from '../../../components/today/TriageEnd.tsx';
import { TriageProgress } from '../../../components/today/TriageProgress.tsx';
import { current, tallyOf } from '../../../components/today/triage.ts';
import { ViewPage } from '../../../components/today/ViewPage.tsx';
import { appearance } from '../../../lib/settings/appearance.ts';
import { t } from '../../../lib/words/index.ts';
import { useTriage } from './use-triage.ts';
import { useTriageKeys } from './use-triage-keys.ts';
import { useWaiting } from './use-waiting.ts';

interface TriageProps {
  actions: PaperActions;
  onSearch: OnSearch;
  onBack(): void;
}

/** The inbox, one paper at a time, each decided on with a key or a button. */
export function Triage({ actions, onSearch, onBack }: TriageProps) {
  const [tagging, setTagging] = useState(false);
  const { triage, paper, begin, steps } = useTriage(actions, () => setTagging(true));
  const endTagging = useCallback(() => setTagging(false), []);
  useTriageKeys(steps, onBack);
  const isAtEnd = triage !== undefined && current(triage) === undefined;
  const waiting = useWaiting(isAtEnd);
  return (
    <ViewPage isBusy={!triage}>
      <div className={styles.triage}>
        <TriageProgress
          place={triage?.steps.length ?? 0}
          count={triage?.ids.length ?? 0}
          title={isAtEnd ? undefined : paper?.title}
          {...{ isAtEnd, onBack }}
        />
        {!triage && <p className={styles.loading}>{t('triage.loading')}</p>}
        {paper && !isAtEnd && (
          <>
            <TriageBar steps={steps} starred={paper.starred} hasKeys={appearance().singleKeys} />
            <TriageCard key={paper.id} {...{ paper, actions, tagging }} onTagged={endTagging} />
          </>
        )}
        {triage && isAtEnd && waiting !== undefined && (
          <TriageEnd tally={tallyOf(triage)} {...{ waiting, onSearch, onBack }} onAgain={begin} onUndo={steps.undo} />
        )}
      </div>
    </ViewPage>
  );
}
