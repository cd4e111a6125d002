import type { ComponentProps, ReactNode } from 'react';
import { controlProps, describedBy, FieldFrame, FieldNotes, type FieldText, fieldId } from './field';

export type Option = { value: string; label: string };
type Own = 'id' | 'name' | 'className' | 'style' | 'aria-describedby' | 'aria-invalid' | 'children';

export type SelectProps = FieldText &
  Omit<ComponentProps<'select'>, Own> & {
    options: readonly Option[];
    /** The first line, which is no answer: 'Choose a country'. */
    placeholder?: string;
  };

export function Select({ name, label, hint, problem, options, placeholder, ...rest }: SelectProps) {
  const text = { name, label, hint, problem };
  return (
    <FieldFrame text={text}>
      <select {...rest} {...controlProps(text)} className="control">
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

export type CheckboxProps = FieldText & Omit<ComponentProps<'input'>, Own | 'type'>;

export function Checkbox({ name, label, hint, problem, value = 'yes', ...rest }: CheckboxProps) {
  const text = { name, label, hint, problem };
  return (
    <div className={problem === undefined ? 'field' : 'field invalid'}>
      <FieldNotes text={text} />
      <label className="tick">
        <input {...rest} {...controlProps(text)} type="checkbox" value={value} />
        <span>{label}</span>
      </label>
    </div>
  );
}

export type RadiosProps = FieldText & {
  options: readonly (Option & { hint?: ReactNode })[];
  defaultValue?: string | undefined;
  required?: boolean;
};

/** A few answers of which one is chosen; the summary leads to the first. */
export function Radios({ name, label, hint, problem, options, defaultValue, required }: RadiosProps) {
  const text = { name, label, hint, problem };
  return (
    <fieldset
      className={problem === undefined ? 'field' : 'field invalid'}
      aria-describedby={describedBy(text)}
    >
      <legend>{label}</legend>
      <FieldNotes text={text} />
      {options.map((option, index) => (
        <label className="tick" key={option.value}>
          <input
            type="radio"
            id={index === 0 ? fieldId(name) : `${fieldId(name)}-${option.value}`}
            name={name}
            value={option.value}
            defaultChecked={option.value === defaultValue}
            required={required}
          />
          <span>
            {option.label}
            {option.hint === undefined ? null : <span className="hint"> {option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A select in a row of filters: small, with its label above. */
export function Filter({
  name,
  label,
  options,
  defaultValue,
}: {
  name: string;
  label: string;
  options: readonly Option[];
  defaultValue?: string | undefined;
}) {
  return (
    <label>
      {label}
      <select className="control" name={name} defaultValue={defaultValue}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Words or a day in a row of filters, with its label above. */
export function FilterField({
  name,
  label,
  type,
  defaultValue,
}: {
  name: string;
  label: string;
  type: 'search' | 'date';
  defaultValue?: string | undefined;
}) {
  return (
    <label>
      {label}
      <input className="control" name={name} type={type} defaultValue={defaultValue} maxLength={200} />
    </label>
  );
}
