import { useId, useState } from 'react';
import { FormDialog } from './FormDialog.tsx';

interface NameDialogProps {
  title: string;
  /** What the field is for. */
  label: string;
  /** What the button that does it says. */
  act: string;
  /** What stands in the field at first. */
  value: string;
  /** Names to offer. */
  offered?: string[];
  onName(name: string): void;
  onClose(): void;
}

/** Asks for a name. */
export function NameDialog({ title, label, act, value, offered = [], onName, onClose }: NameDialogProps) {
  const id = useId();
  const [name, setName] = useState(value);
  return (
    <FormDialog title={title} act={act} onAct={() => onName(name.trim())} onClose={onClose}>
      <label>
        {label}
        <input
          // biome-ignore lint/a11y/noAutofocus: the reader has asked for this field
          autoFocus
          required
          pattern=".*\S.*"
          dir="auto"
          maxLength={100}
          autoComplete="off"
          list={id}
          value={name}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <datalist id={id}>
        {offered.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </FormDialog>
  );
}
