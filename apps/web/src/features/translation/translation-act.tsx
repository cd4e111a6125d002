'use client';

import { Button } from '@parley/ui/button';
import { ErrorSummary, Form } from '@parley/ui/form';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { translationAct } from './translation-action';

type Props = { locale: string; translationId: string; act: 'confirm' | 'flag' };

/** Says that a translation is right, as the author of the text; or that it is wrong, to a moderator. */
export function TranslationAct({ locale, translationId, act }: Props) {
  const t = useTranslations(`translation.${act}`);
  const forms = useTranslations('forms');
  const [state, action] = useActionState(translationAct, { done: false, problems: [] });
  return (
    <>
      <ErrorSummary title={forms('summary', { count: state.problems.length })} problems={state.problems} />
      <div role="status">{state.done ? <p>{t('done')}</p> : null}</div>
      {state.done ? null : (
        <Form action={action}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="translationId" value={translationId} />
          <input type="hidden" name="act" value={act} />
          <p>{t('text')}</p>
          <Button look="quiet">{t('button')}</Button>
        </Form>
      )}
    </>
  );
}
