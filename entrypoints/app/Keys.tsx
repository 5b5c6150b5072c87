import { useState } from 'react';
import { KeySheet } from '../../components/KeySheet.tsx';
import { appearance, setAppearance } from '../../lib/settings/appearance.ts';

/** The sheet of keys, with the switch for single letters, which is kept. */
export default function Keys({ onClose }: { onClose(): void }) {
  const [singleKeys, setSingleKeys] = useState(() => appearance().singleKeys);

  function onSingleKeys(on: boolean) {
    setAppearance({ singleKeys: on });
    setSingleKeys(on);
  }

  return <KeySheet {...{ singleKeys, onSingleKeys, onClose }} />;
}
