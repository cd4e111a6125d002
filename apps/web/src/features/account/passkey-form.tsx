'use client';

import { Button } from '@parley/ui/button';
import { ErrorSummary, Field, Form } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { startRegistration } from '@simplewebauthn/browser';
import { useTranslations } from 'next-intl';
import { type FormEvent, startTransition, useActionState, useState } from 'react';
import { addPasskeyAction, offerPasskeyAction } from './passkey-actions';
import { RecoveryCodes } from './recovery-codes';
import type { ShortFormState } from './short-form-state';

const start: ShortFormState = { values: {}, problems: [], turn: 0 };

/** Names a key and has a device make it. It needs script: no browser has another way to its keys. */
export function PasskeyForm({ locale, onward }: { locale: string; onward: string }) {
  const t = useTranslations('account.passkeys');
  const forms = useTranslations('forms');
  const [state, send] = useActionState(addPasskeyAction, start);
  const [failed, setFailed] = useState(false);
  if (state.codes !== undefined) return <RecoveryCodes codes={state.codes} onward={onward} />;

  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setFailed(false);
    try {
      const optionsJSON = await offerPasskeyAction();
      if (optionsJSON !== null) form.set('answer', JSON.stringify(await startRegistration({ optionsJSON })));
      startTransition(() => send(form));
    } catch {
      setFailed(true);
    }
  };
  const problems = failed ? [{ text: t('failed') }] : state.problems;
  return (
    <>
      <ErrorSummary title={forms('summary', { count: problems.length })} problems={problems} />
      <Form action={send} onSubmit={make}>
        <input type="hidden" name="locale" value={locale} />
        <Field
          key={state.turn}
          name="name"
          label={t('name')}
          hint={t('nameHint')}
          problem={state.problems.find(({ name }) => name === 'name')?.text}
          defaultValue={state.values.name ?? ''}
          maxLength={60}
          required
        />
        <Actions>
          <Button>{t('make')}</Button>
        </Actions>
      </Form>
    </>
  );
}
