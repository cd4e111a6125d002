'use client';

import { Button, type ButtonLook } from '@parley/ui/button';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { resendAction } from './confirmation-action';

/** Has the letter with the link sent again, and says so beside the button. */
export function ResendForm({ look = 'quiet' }: { look?: ButtonLook }) {
  const t = useTranslations('sign-up.mail');
  const [state, action] = useActionState(resendAction, null);
  return (
    <form action={action} className="actions">
      <Button look={look}>{t('resend')}</Button>
      <span role="status" className="aside">
        {state === null ? null : t(state)}
      </span>
    </form>
  );
}
