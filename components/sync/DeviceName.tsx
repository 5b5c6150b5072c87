import { type FormEvent, useState } from 'react';
import { LONGEST_DEVICE_NAME } from '../../lib/paper/paper-state.ts';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import styles from './Sync.module.css';
import { Field } from './SyncForm.tsx';

interface DeviceNameProps {
  name: string;
  onName(name: string): void;
  onClose(): void;
}

/** What the reader calls this device; it stands above what it wrote into notes. */
export function DeviceName({ name, onName, onClose }: DeviceNameProps) {
  const [typed, setTyped] = useState(name);
  function submit(event: FormEvent) {
    event.preventDefault();
    onName(typed.trim());
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        label={t('sync.deviceName')}
        type="text"
        isNeeded
        most={LONGEST_DEVICE_NAME}
        value={typed}
        onChange={setTyped}
      />
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('options.cancel')}</Button>
        <Button type="submit">{t('sync.save')}</Button>
      </div>
    </form>
  );
}
