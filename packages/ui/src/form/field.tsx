import type { ComponentProps, ReactNode } from 'react';
import { ProblemSign } from './signs';

export type FieldText = {
  /** Also the id of the control, so that the error summary can lead to it. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The problem with what was entered, in the same words as in the summary. */
  problem?: string | undefined;
};

export const fieldId = (name: string) => `field-${name}`;

/** Ids of everything that describes a control, for aria-describedby. */
export function describedBy({ name, hint, problem }: FieldText): string | undefined {
  const ids = [
    hint === undefined ? null : `${fieldId(name)}-hint`,
    problem === undefined ? null : `${fieldId(name)}-problem`,
  ].filter((id) => id !== null);
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** Label, hint, problem, control, in this order. */
export function FieldFrame({ text, children }: { text: FieldText; children: ReactNode }) {
  const id = fieldId(text.name);
  return (
    <div className={text.problem === undefined ? 'field' : 'field invalid'}>
      <label htmlFor={id}>{text.label}</label>
      <FieldNotes text={text} />
      {children}
    </div>
  );
}

export function FieldNotes({ text }: { text: FieldText }) {
  const id = fieldId(text.name);
  return (
    <>
      {text.hint === undefined ? null : (
        <span className="hint" id={`${id}-hint`}>
          {text.hint}
        </span>
      )}
      {text.problem === undefined ? null : (
        <span className="problem" id={`${id}-problem`}>
          <ProblemSign />
          <span>{text.problem}</span>
        </span>
      )}
    </>
  );
}

type Own = 'id' | 'name' | 'className' | 'style' | 'aria-describedby' | 'aria-invalid';

export const controlProps = (text: FieldText) => ({
  id: fieldId(text.name),
  name: text.name,
  'aria-describedby': describedBy(text),
  'aria-invalid': text.problem === undefined ? undefined : true,
});

export type FieldProps = FieldText & Omit<ComponentProps<'input'>, Own> & { short?: boolean };

/** One line of input. Give `type`, `autoComplete`, `required`, `defaultValue` as on any input. */
export function Field({ name, label, hint, problem, short = false, ...rest }: FieldProps) {
  const text = { name, label, hint, problem };
  return (
    <FieldFrame text={text}>
      <input {...rest} {...controlProps(text)} className={short ? 'control short' : 'control'} />
    </FieldFrame>
  );
}

export type TextAreaProps = FieldText &
  Omit<ComponentProps<'textarea'>, Own> & {
    /** The text will be read in the serif: show it so. */
    quoted?: boolean;
    /** A line below the control, such as how many characters are left. */
    counter?: ReactNode;
  };

export function TextArea({ name, label, hint, problem, quoted = false, counter, ...rest }: TextAreaProps) {
  const text = { name, label, hint, problem };
  return (
    <FieldFrame text={text}>
      <textarea {...rest} {...controlProps(text)} className={quoted ? 'control quoted' : 'control'} />
      {counter === undefined ? null : <span className="counter">{counter}</span>}
    </FieldFrame>
  );
}
