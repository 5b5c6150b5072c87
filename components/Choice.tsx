import { useId } from 'react';
import styles from './Choice.module.css';

interface Option<Value extends string> {
  value: Value;
  name: string;
  explained?: string;
  /** The language that its name is in. */
  lang?: string;
}

interface ChoiceProps<Value extends string> {
  /** What is chosen, in words. */
  name: string;
  options: Option<Value>[];
  chosen: Value;
  /** Side by side, for short names. */
  isInline?: boolean;
  onChoose(value: Value): void;
}

/** One of a few things, all of them in view. */
export function Choice<Value extends string>({ name, options, chosen, isInline, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset className={styles.choice} data-inline={isInline}>
      <legend className={styles.legend}>{name}</legend>
      {options.map(({ value, name, explained, lang }) => (
        <div key={value}>
          <label>
            <input
              type="radio"
              name={id}
              checked={value === chosen}
              aria-describedby={explained && `${id}-${value}`}
              onChange={() => onChoose(value)}
            />
            <bdi lang={lang}>{name}</bdi>
          </label>
          {explained && (
            <p id={`${id}-${value}`} className={styles.explained}>
              {explained}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
