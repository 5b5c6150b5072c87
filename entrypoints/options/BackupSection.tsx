import { useEffect, useState } from 'react';
import { BackupForm } from '../../components/backup/BackupForm.tsx';
import { Section } from '../../components/options/Section.tsx';
import { askForDownloads } from '../../lib/actions/backup-to-downloads.ts';
import { canPickFile, pickedFile, pickFile } from '../../lib/actions/backup-to-file.ts';
import { type BackupWay, backupWays, setBackupWay } from '../../lib/settings/backup.ts';
import { t } from '../../lib/words/index.ts';
import { useBackup } from '../app/use-backup.ts';
import type { Tell } from './tell.ts';

const ways = backupWays.filter((way) => way !== 'file' || canPickFile());

/** A library that outlives the profile. */
export function BackupSection({ tell, onRestore }: { tell: Tell; onRestore(): void }) {
  const { way, status, isBusy, onBackUp } = useBackup(tell);
  const [fileName, setFileName] = useState<string>();
  useEffect(() => void pickedFile().then(setFileName).catch(console.warn), []);

  async function choose(chosen: BackupWay) {
    try {
      if (chosen === 'downloads' && !(await askForDownloads())) return tell({ text: t('backup.notAllowed') });
      if (chosen === 'file') {
        await pickFile();
        setFileName(await pickedFile());
      }
      await setBackupWay(chosen);
      // What was in the file is gone since it was picked.
      if (chosen === 'file') onBackUp();
    } catch (error) {
      const { name, message } = error as Error;
      if (name !== 'AbortError') tell({ text: name === 'BackupRefusal' ? message : t('backup.notChosen') });
    }
  }

  return (
    <Section id="backup" title={t('options.backup.title')} explained={t('options.backup.explained')}>
      {way && status && (
        <BackupForm
          {...{ way, ways, status, fileName, isBusy, onBackUp, onRestore }}
          onWay={(chosen) => void choose(chosen)}
        />
      )}
    </Section>
  );
}
