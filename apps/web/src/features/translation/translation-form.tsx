'use client';

import { type TranslationSubject, translationLength } from '@parley/domain/translation';
import { Button } from '@parley/ui/button';
import { ErrorSummary, Form, TextArea } from '@parley/ui/form';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useDraft } from '../draft/use-draft';
import { writeTranslationAction } from './translation-action';
import type { TranslationFormState } from './translation-state';

type Props = {
  locale: string;
  /** This page: without script the answer comes back to this form on it. */
  here: string;
  subjectId: string;
  kind: TranslationSubject;
  into: string;
  limit: number;
  /** One's own words so far, which still wait. */
  written: string;
};

/** The same words in another language: their length is counted as that of the original was. */
export function TranslationForm({ locale, here, subjectId, kind, into, limit, written }: Props) {
  const t = useTranslations('translation');
  const forms = useTranslations('forms');
  const [state, action] = useActionState<TranslationFormState, FormData>(
    writeTranslationAction,
    { text: written, problems: [], saved: false, turn: 0 },
    `${here}#translate`,
  );
  const { text, write, field } = useDraft(`translation:${subjectId}:${into}`, state.text, state.turn);
  const left = limit - translationLength(kind, text);
  return (
    <>
      <div role="status">{state.saved ? <p>{t('saved')}</p> : null}</div>
      <ErrorSummary title={forms('summary', { count: state.problems.length })} problems={state.problems} />
      <Form action={action}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="subjectId" value={subjectId} />
        <input type="hidden" name="into" value={into} />
        <TextArea
          name="translation"
          lang={into}
          label={t('label')}
          hint={t('hint')}
          problem={state.problems[0]?.text}
          rows={kind === 'statement' ? 3 : 8}
          ref={field}
          value={text}
          onChange={(event) => write(event.target.value)}
          counter={left < 0 ? forms('over', { count: -left }) : forms('left', { count: left })}
        />
        <Button>{written === '' ? t('send') : t('sendAnew')}</Button>
      </Form>
    </>
  );
}
