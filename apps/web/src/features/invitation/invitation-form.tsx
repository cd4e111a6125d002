'use client';

import { Button } from '@parley/ui/button';
import { ErrorSummary, Field, Form, type Option, Select } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { Notice } from '@parley/ui/state';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { makeInvitationAction } from './invitation-action';
import { startInvitation } from './invitation-state';

type Props = { locale: string; here: string; organisations: readonly Option[] };

/** A link to hand on: for how many, until when, and for whom they speak. */
export function InvitationForm({ locale, here, organisations }: Props) {
  const t = useTranslations('invitation');
  const forms = useTranslations('forms');
  const [state, action] = useActionState(makeInvitationAction, startInvitation, here);
  const problemOf = (name: string) => state.problems.find((problem) => problem.name === name)?.text;
  return (
    <>
      {state.link === null ? null : (
        <Notice kind="done">
          <p>{t('link.made')}</p>
          <p>
            <code className="link-in-full">{state.link}</code>
          </p>
        </Notice>
      )}
      <ErrorSummary title={forms('summary', { count: state.problems.length })} problems={state.problems} />
      <Form action={action} key={state.turn}>
        <input type="hidden" name="locale" value={locale} />
        <Field
          name="usesMax"
          inputMode="numeric"
          short
          label={t('link.uses')}
          problem={problemOf('usesMax')}
          defaultValue={state.values.usesMax}
          required
        />
        <Field
          name="days"
          inputMode="numeric"
          short
          label={t('days')}
          problem={problemOf('days')}
          defaultValue={state.values.days}
          required
        />
        <Select
          name="organisationId"
          label={t('organisation')}
          hint={t('organisationHint')}
          options={organisations}
          defaultValue={state.values.organisationId}
        />
        <Actions>
          <Button>{t('link.submit')}</Button>
        </Actions>
      </Form>
    </>
  );
}
