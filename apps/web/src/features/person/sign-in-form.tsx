'use client';

import { Button } from '@parley/ui/button';
import { ErrorSummary, Field, Form, PasswordField } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { signInAction } from './sign-in-action';

export function SignInForm({ locale, to }: { locale: string; to: string | null }) {
  const t = useTranslations('sign-in');
  const forms = useTranslations('forms');
  const [state, action] = useActionState(signInAction, { email: '', problems: [], turn: 0 });
  const problems = new Map(state.problems.map(({ name, text }) => [name, text]));
  return (
    <>
      <ErrorSummary title={forms('summary', { count: state.problems.length })} problems={state.problems} />
      <Form action={action}>
        <input type="hidden" name="locale" value={locale} />
        {to === null ? null : <input type="hidden" name="to" value={to} />}
        <Field
          key={state.turn}
          name="email"
          type="email"
          label={t('email')}
          problem={problems.get('email')}
          defaultValue={state.email}
          autoComplete="username"
          required
        />
        <PasswordField
          name="password"
          label={t('password')}
          problem={problems.get('password')}
          autoComplete="current-password"
          showLabel={t('showPassword')}
          hideLabel={t('hidePassword')}
          required
        />
        <Actions>
          <Button>{t('submit')}</Button>
        </Actions>
      </Form>
    </>
  );
}
