'use client';

import { reservationLength, reservationLimit } from '@parley/domain/reservation';
import { Button } from '@parley/ui/button';
import { ErrorSummary, Form, type Option, Select, TextArea } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useDraft } from '../draft/use-draft';
import { reservationAction } from './reservation-action';
import type { ReservationFormState } from './reservation-state';

type Props = {
  locale: string;
  /** This page: without script the answer comes back to the clause on it. */
  here: string;
  itemId: string;
  /** Of the clause. */
  number: number;
  /** What stands; null where there is none yet. */
  mine: {
    text: string;
    language: string;
    lang: string | undefined;
    state: 'shown' | 'pending' | 'hidden';
  } | null;
  languages: readonly Option[];
};

/** What somebody holds against a clause, opened on request: saved, changed or withdrawn. Nothing typed is lost. */
export function ReservationForm({ locale, here, itemId, number, mine, languages }: Props) {
  const t = useTranslations('reservation');
  const forms = useTranslations('forms');
  const [state, action] = useActionState<ReservationFormState, FormData>(
    reservationAction,
    { body: mine?.text ?? '', language: mine?.language ?? locale, problems: [], done: null, turn: 0 },
    `${here}#clause-${number}`,
  );
  const { text, write, field } = useDraft(`reservation:${itemId}`, state.body, state.turn);
  const left = reservationLimit - reservationLength(text);
  const name = `reservation-${number}`;
  return (
    <>
      <p role="status">{state.done === null ? null : <b>{t(doneWords[state.done])}</b>}</p>
      <ErrorSummary title={forms('summary', { count: state.problems.length })} problems={state.problems} />
      <details className="change" open={state.problems.length > 0 || state.done === 'withdrawn' || undefined}>
        <summary>
          {mine === null ? (
            <span className="act">{t('add')}</span>
          ) : (
            <>
              <span>
                {t('mine')} <q lang={mine.lang}>{mine.text}</q> ({t(`state.${mine.state}`)})
              </span>{' '}
              <span className="act">{t('change')}</span>
            </>
          )}
        </summary>
        <Form action={action}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="itemId" value={itemId} />
          <input type="hidden" name="field" value={name} />
          <TextArea
            name={name}
            label={t('label', { number })}
            hint={t('hint', { limit: reservationLimit })}
            problem={state.problems[0]?.text}
            ref={field}
            value={text}
            onChange={(event) => write(event.target.value)}
            counter={left < 0 ? forms('over', { count: -left }) : forms('left', { count: left })}
          />
          <Select
            key={state.turn}
            name={`${name}-language`}
            label={t('language')}
            options={languages}
            defaultValue={state.language}
          />
          <Actions>
            <Button look="quiet">{t('save')}</Button>
            {mine === null ? null : (
              <Button look="plain" name="withdraw" value="1">
                {t('withdraw')}
              </Button>
            )}
          </Actions>
        </Form>
      </details>
    </>
  );
}

const doneWords = {
  shown: 'saved.shown',
  pending: 'saved.pending',
  hidden: 'saved.hidden',
  withdrawn: 'withdrawn',
} as const;
