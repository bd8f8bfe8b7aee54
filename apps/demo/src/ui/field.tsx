import { type HTMLInputTypeAttribute, type ReactElement, useId } from 'react';

interface FieldProps {
  label: string;
  name: string;
  value: string;
  onValue: (value: string) => void;
  hint?: string | undefined;
  /** Explains why the value is invalid. Screen readers announce it with the field. */
  error?: string | undefined;
  type?: HTMLInputTypeAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'url';
  placeholder?: string | undefined;
  required?: boolean;
  multiline?: boolean;
  wide?: boolean;
}

/** An input with a label, a hint and an error message. */
export function Field(props: FieldProps): ReactElement {
  const { label, name, value, onValue, hint, error, required = false, multiline = false, wide = false } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    name,
    value,
    required,
    placeholder: props.placeholder,
    spellCheck: false,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
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
          // Password managers should neither store nor fill in an API key.
          autoComplete={props.type === 'password' ? 'new-password' : 'off'}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
