import type { ZoteroStep } from '../../lib/actions/zotero-steps.ts';
import type { ZoteroKind } from '../../lib/settings/zotero.ts';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import { Choice } from '../Choice.tsx';
import { Dialog } from '../Dialog.tsx';
import { ChooseTarget } from './ChooseTarget.tsx';
import { SentReport } from './SentReport.tsx';
import { TroubleNote } from './TroubleNote.tsx';
import styles from './Zotero.module.css';
import type { ZoteroActions } from './zotero-step.ts';

interface ZoteroDialogProps {
  step: ZoteroStep;
  where: ZoteroKind;
  /** Whose online library papers can go to as well, if anyone's. */
  account: string | undefined;
  actions: ZoteroActions;
}

/** From papers of the library to Zotero, step by step. */
export function ZoteroDialog({ step, where, account, actions }: ZoteroDialogProps) {
  const isUnderWay = step.kind === 'sending' || step.kind === 'sent';
  return (
    <Dialog title={t('zotero.title')} onClose={actions.onClose}>
      {account !== undefined && !isUnderWay && (
        <Choice
          name={t('zotero.where')}
          isInline
          options={[
            { value: 'local', name: t('zotero.local') },
            { value: 'online', name: t('zotero.online', { name: account }) },
          ]}
          chosen={where}
          onChoose={actions.onWhere}
        />
      )}
      <Step {...{ step, where, actions }} />
    </Dialog>
  );
}

function Step({ step, where, actions }: Omit<ZoteroDialogProps, 'account'>) {
  switch (step.kind) {
    case 'ask':
      return (
        <>
          <p>{t(where === 'local' ? 'zotero.askLocal' : 'zotero.askOnline')}</p>
          <div className={styles.buttons}>
            <Button onClick={actions.onClose}>{t('zotero.cancel')}</Button>
            <Button kind="main" onClick={actions.onAllow}>
              {t('zotero.allow')}
            </Button>
          </div>
        </>
      );
    case 'trouble':
      return <TroubleNote {...step} {...actions} />;
    case 'choose':
      return <ChooseTarget key={where} {...step} {...{ where, actions }} />;
    case 'sent':
      return <SentReport {...step} onClose={actions.onClose} />;
    default:
      return <Working step={step} onCancel={actions.onClose} />;
  }
}

interface WorkingProps {
  step: ZoteroStep & { kind: 'connecting' | 'sending' };
  onCancel(): void;
}

function Working({ step, onCancel }: WorkingProps) {
  const text = step.kind === 'sending' ? t('zotero.sending', { ...step }) : t('zotero.connecting');
  const { done, total } = step.kind === 'sending' ? step : { done: undefined, total: 1 };
  return (
    <>
      <p aria-live="polite">{text}</p>
      <progress className={styles.progress} aria-label={text} value={done} max={Math.max(1, total)} />
      <div className={styles.buttons}>
        <Button onClick={onCancel}>{t(step.kind === 'sending' ? 'zotero.stop' : 'zotero.cancel')}</Button>
      </div>
    </>
  );
}
