import { useId } from 'react';
import styles from './Segments.module.css';

interface SegmentsProps<Value extends string> {
  /** What is chosen; heard, not seen. */
  name: string;
  options: readonly { value: Value; name: string }[];
  chosen: Value;
  onChoose(value: Value): void;
}

/** One of a few short words, side by side. */
export function Segments<Value extends string>({ name, options, chosen, onChoose }: SegmentsProps<Value>) {
  const id = useId();
  return (
    <div role="radiogroup" aria-label={name} className={styles.segments}>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={id} checked={option.value === chosen} onChange={() => onChoose(option.value)} />
          <span>{option.name}</span>
        </label>
      ))}
    </div>
  );
}
