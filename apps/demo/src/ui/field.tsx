import { type HTMLInputTypeAttribute, type ReactElement, useId } from 'react';

interface FieldProps {
  label: string;
  name: string;
  value: string;
  onValue: (value: string) => void;
  hint?: string | undefined;
  /** What is wrong with the value; read out with the field. */
  problem?: string | undefined;
  type?: HTMLInputTypeAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'url';
  placeholder?: string | undefined;
  required?: boolean;
  multiline?: boolean;
  wide?: boolean;
}

/** A labelled input with its hint and its problem tied to it. */
export function Field(props: FieldProps): ReactElement {
  const { label, name, value, onValue, hint, problem, required = false, multiline = false, wide = false } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const shared = {
    id,
    name,
    value,
    required,
    placeholder: props.placeholder,
    spellCheck: false,
    'aria-describedby': described || undefined,
    'aria-invalid': problem ? true : undefined,
  };
  return (
    <div className={wide || multiline ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {multiline ? (
        <textarea {...shared} rows={4} onChange={(event) => onValue(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={props.type ?? 'text'}
          inputMode={props.inputMode}
          // A key of a gateway is nothing that a password manager should offer to keep, or to fill in.
          autoComplete={props.type === 'password' ? 'new-password' : 'off'}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="problem">
          {problem}
        </p>
      )}
    </div>
  );
}
