'use client';

import { apiTokenDays, scopes } from '@parley/domain/api-token';
import { Button, LinkButton } from '@parley/ui/button';
import { Checkbox, ErrorSummary, Field, Form, Select } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { makeApiTokenAction } from './api-token-actions';
import { emptyApiToken, scopeEntry } from './api-token-state';

/** Names a token and what it may do, then shows it, this once. Works without script. */
export function ApiTokenForm({ locale, onward }: { locale: string; onward: string }) {
  const t = useTranslations('account.apiTokens');
  const forms = useTranslations('forms');
  const [state, send] = useActionState(makeApiTokenAction, emptyApiToken);
  const { values, problems, turn, token } = state;
  const problemOf = (name: string) => problems.find((problem) => problem.name === name)?.text;
  if (token !== undefined) return <MadeToken token={token} onward={onward} />;
  return (
    <>
      <ErrorSummary title={forms('summary', { count: problems.length })} problems={problems} />
      <Form action={send} key={turn}>
        <input type="hidden" name="locale" value={locale} />
        <Field
          name="name"
          label={t('name')}
          hint={t('nameHint')}
          problem={problemOf('name')}
          defaultValue={values.name}
          maxLength={60}
          autoComplete="off"
          required
        />
        <fieldset className="field">
          <legend>{t('scopes')}</legend>
          {scopes.map((scope) => (
            <Checkbox
              key={scope}
              name={scopeEntry(scope)}
              label={t(`scope.${scope}`)}
              problem={problemOf(scopeEntry(scope))}
              defaultChecked={values.scopes.includes(scope)}
            />
          ))}
        </fieldset>
        <Select
          name="days"
          label={t('days')}
          problem={problemOf('days')}
          options={apiTokenDays.map((days) => ({ value: String(days), label: t('daysCount', { days }) }))}
          defaultValue={values.days}
        />
        <Actions>
          <Button>{t('make')}</Button>
        </Actions>
      </Form>
    </>
  );
}

function MadeToken({ token, onward }: { token: string; onward: string }) {
  const t = useTranslations('account.apiTokens');
  return (
    <>
      <h2>{t('madeTitle')}</h2>
      <p>{t('madeText')}</p>
      <p>
        <code className="key">{token}</code>
      </p>
      <Actions>
        <LinkButton href={onward}>{t('kept')}</LinkButton>
      </Actions>
    </>
  );
}
