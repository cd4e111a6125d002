'use client';

import { useState, useSyncExternalStore } from 'react';
import { controlProps, FieldFrame, type FieldText } from './field';

type PasswordFieldProps = FieldText & {
  autoComplete: 'new-password' | 'current-password';
  showLabel: string;
  hideLabel: string;
  required?: boolean;
};

const never = () => () => {};
/** False on the server and while the page wakes up: a button that needs script is not drawn without it. */
const useScript = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** A password, which can be shown. It keeps what was typed when the form comes back with a problem. */
export function PasswordField(props: PasswordFieldProps) {
  const { name, label, hint, problem, autoComplete, showLabel, hideLabel, required } = props;
  const [value, setValue] = useState('');
  const [shown, setShown] = useState(false);
  const script = useScript();
  const text = { name, label, hint, problem };
  return (
    <FieldFrame text={text}>
      <div className="password">
        <input
          {...controlProps(text)}
          className="control"
          type={shown ? 'text' : 'password'}
          value={value}
          onChange={(event) => setValue(event.target.value)}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          required={required}
        />
        {script ? (
          <button
            type="button"
            className="button quiet"
            aria-controls={controlProps(text).id}
            onClick={() => setShown(!shown)}
          >
            {shown ? hideLabel : showLabel}
          </button>
        ) : null}
      </div>
    </FieldFrame>
  );
}
