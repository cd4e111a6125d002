'use client';

import { Button } from '@parley/ui/button';
import { ErrorSummary, Field, Form, type Option, Radios, TextArea } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { ShortFormState } from '../account/short-form-state';

export type Entry = {
  name: string;
  label: string;
  hint?: string;
  lang?: string;
  kind: 'line' | 'text' | 'day' | 'address' | 'choice';
  options?: readonly Option[];
  value: string;
};

type Props = {
  action: (before: ShortFormState, form: FormData) => Promise<ShortFormState>;
  locale: string;
  entries: readonly Entry[];
  submit: string;
  look?: 'filled' | 'quiet';
};

const start: ShortFormState = { values: {}, problems: [], turn: 0 };
const types = { line: 'text', day: 'date', address: 'url' } as const;

/** A form of lines and longer texts that keeps what was typed when it comes back. Works without script. */
export function WordsForm({ action, locale, entries, submit, look = 'filled' }: Props) {
  const forms = useTranslations('forms');
  const [state, send] = useActionState(action, start);
  return (
    <>
      <ErrorSummary title={forms('summary', { count: state.problems.length })} problems={state.problems} />
      <Form action={send} key={state.turn}>
        <input type="hidden" name="locale" value={locale} />
        {entries.map((entry) => (
          <Entered
            key={entry.name}
            entry={{ ...entry, value: state.values[entry.name] ?? entry.value }}
            problem={state.problems.find(({ name }) => name === entry.name)?.text}
          />
        ))}
        <Actions>
          <Button look={look}>{submit}</Button>
        </Actions>
      </Form>
    </>
  );
}

function Entered({ entry, problem }: { entry: Entry; problem: string | undefined }) {
  const { name, label, lang, kind, options = [], value } = entry;
  const text = { name, label, problem, ...(entry.hint === undefined ? {} : { hint: entry.hint }) };
  if (kind === 'choice') return <Radios {...text} options={options} defaultValue={value} />;
  if (kind === 'text') return <TextArea {...text} lang={lang} rows={5} defaultValue={value} />;
  return <Field {...text} type={types[kind]} lang={lang} short={kind === 'day'} defaultValue={value} />;
}
