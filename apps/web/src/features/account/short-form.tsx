'use client';

import { Button } from '@parley/ui/button';
import { ErrorSummary, Field, Form, type Option, PasswordField, Select, TextArea } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { RecoveryCodes } from './recovery-codes';
import type { ShortFormState } from './short-form-state';

type Entry = { name: string; label: string; hint?: string; optional?: true };
export type ShortField = Entry &
  (
    | { kind: 'email' | 'text' | 'code' | 'words' }
    | { kind: 'select'; options: readonly Option[]; initial?: string }
    | { kind: 'password'; use: 'new-password' | 'current-password'; showLabel: string; hideLabel: string }
  );

type Props = {
  action: (before: ShortFormState, form: FormData) => Promise<ShortFormState>;
  locale: string;
  hidden?: Record<string, string>;
  fields: readonly ShortField[];
  submit: string;
  /** Beside the button. */
  also?: ReactNode;
  /** Above the entries. */
  children?: ReactNode;
  /** Stands in place of the form, until it has recovery codes to show. */
  instead?: ReactNode;
  /** Where to go once recovery codes were shown. */
  onward?: string;
};

const start: ShortFormState = { values: {}, problems: [], turn: 0 };

/** A form of one or two entries whose answer is a page or a problem. Works without script. */
export function ShortForm({
  action,
  locale,
  hidden = {},
  fields,
  submit,
  also,
  children,
  instead = null,
  onward = '',
}: Props) {
  const forms = useTranslations('forms');
  const [state, send] = useActionState(action, start);
  const problemOf = (name: string) => state.problems.find((problem) => problem.name === name)?.text;
  if (state.codes !== undefined) return <RecoveryCodes codes={state.codes} onward={onward} />;
  if (instead !== null) return instead;
  return (
    <>
      <ErrorSummary title={forms('summary', { count: state.problems.length })} problems={state.problems} />
      {children}
      <Form action={send}>
        <input type="hidden" name="locale" value={locale} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {fields.map((field) => (
          <Entered
            key={`${field.name}-${field.kind === 'password' ? '' : state.turn}`}
            field={field}
            problem={problemOf(field.name)}
            value={state.values[field.name] ?? ''}
          />
        ))}
        <Actions>
          <Button>{submit}</Button>
          {also}
        </Actions>
      </Form>
    </>
  );
}

type EnteredProps = { field: ShortField; problem: string | undefined; value: string };

const filledIn = {
  email: { type: 'email', autoComplete: 'username' },
  text: { type: 'text', autoComplete: 'off' },
  code: { type: 'text', autoComplete: 'one-time-code', autoCapitalize: 'none', spellCheck: false },
} as const;

function Entered({ field, problem, value }: EnteredProps) {
  const { name, label } = field;
  const text = { name, label, problem, ...(field.hint === undefined ? {} : { hint: field.hint }) };
  if (field.kind === 'password') {
    const { use, showLabel, hideLabel } = field;
    return (
      <PasswordField {...text} autoComplete={use} showLabel={showLabel} hideLabel={hideLabel} required />
    );
  }
  if (field.kind === 'words') return <TextArea {...text} defaultValue={value} required={!field.optional} />;
  if (field.kind === 'select')
    return <Select {...text} options={field.options} defaultValue={value || field.initial} />;
  return <Field {...text} {...filledIn[field.kind]} defaultValue={value} required={!field.optional} />;
}
