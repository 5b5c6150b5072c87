import { type CSSProperties, useState } from 'react';
import { t } from '../../lib/words/index.ts';
import { FormDialog } from './FormDialog.tsx';
import styles from './HueDialog.module.css';

/** Hues in degrees, as far apart as the eye tells them. */
const hues = [15, 45, 75, 105, 140, 165, 195, 225, 255, 285, 315, 345];

interface HueDialogProps {
  tag: string;
  hue: number;
  onHue(hue: number): void;
  onClose(): void;
}

/** Asks for the colour of a tag. */
export function HueDialog({ tag, hue, onHue, onClose }: HueDialogProps) {
  const [chosen, setChosen] = useState(nearest(hue));
  return (
    <FormDialog
      title={t('library.colourOf', { tag })}
      act={t('library.colour')}
      onAct={() => onHue(chosen)}
      onClose={onClose}
    >
      <fieldset className={styles.hues} aria-label={t('library.colour')}>
        {hues.map((each, at) => (
          <input
            key={each}
            type="radio"
            name="hue"
            className={styles.hue}
            aria-label={t('library.colourNumber', { number: at + 1 })}
            style={{ '--hue': each } as CSSProperties}
            checked={each === chosen}
            onChange={() => setChosen(each)}
          />
        ))}
      </fieldset>
    </FormDialog>
  );
}

function nearest(hue: number): number {
  const distance = (each: number) => Math.min(Math.abs(each - hue), 360 - Math.abs(each - hue));
  return hues.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}
