'use client';

import { Button } from '@parley/ui/button';
import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser';
import { useTranslations } from 'next-intl';
import { type FormEvent, startTransition, useActionState, useState, useSyncExternalStore } from 'react';
import { askPasskeyAction, signInWithPasskeyAction } from './passkey-actions';
import type { ShortFormState } from './short-form-state';

const start: ShortFormState = { values: {}, problems: [], turn: 0 };
const never = () => () => {};

/** A button that asks this device for a key. Drawn only where there is script, and a browser that can. */
export function PasskeySignIn({ locale, to }: { locale: string; to: string | null }) {
  const t = useTranslations('account.passkeys');
  const [state, send] = useActionState(signInWithPasskeyAction, start);
  const [failed, setFailed] = useState(false);
  const able = useSyncExternalStore(never, browserSupportsWebAuthn, () => false);
  if (!able) return null;

  const ask = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setFailed(false);
    try {
      const optionsJSON = await askPasskeyAction();
      form.set('answer', JSON.stringify(await startAuthentication({ optionsJSON })));
      startTransition(() => send(form));
    } catch {
      setFailed(true);
    }
  };
  return (
    <form action={send} onSubmit={ask} className="actions">
      <input type="hidden" name="locale" value={locale} />
      {to === null ? null : <input type="hidden" name="to" value={to} />}
      <Button look="quiet">{t('signIn')}</Button>
      <span role="status" className="aside">
        {failed ? t('failed') : (state.problems[0]?.text ?? null)}
      </span>
    </form>
  );
}
