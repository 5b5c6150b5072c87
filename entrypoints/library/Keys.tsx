import { useState } from 'react';
import { KeySheet } from '../../components/KeySheet.tsx';
import { appearance, setAppearance } from '../../lib/settings/appearance.ts';

/** The sheet of keys, and whether single letters are among them. */
export function Keys({ onClose }: { onClose(): void }) {
  const [singleKeys, setSingleKeys] = useState(appearance().singleKeys);
  return (
    <KeySheet
      singleKeys={singleKeys}
      onSingleKeys={(on) => {
        setAppearance({ singleKeys: on });
        setSingleKeys(on);
      }}
      onClose={onClose}
    />
  );
}
