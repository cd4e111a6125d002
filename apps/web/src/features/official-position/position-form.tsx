'use client';

import { stances } from '@parley/domain/official-position';
import { Button } from '@parley/ui/button';
import { ErrorSummary, Form, type Option, Radios, Select, TextArea } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useDraft } from '../draft/use-draft';
import { publishPositionAction } from './position-action';
import type { PositionState } from './position-state';

type Props = {
  locale: string;
  /** This page: without script the answer comes back to its place on it. */
  here: string;
  proposalId: string;
  /** The party's name. */
  party: string;
  places: readonly Option[];
  languages: readonly Option[];
};

/** A delegate says what their party holds. The words survive a reload; works without script. */
export function PositionForm({ locale, here, proposalId, party, places, languages }: Props) {
  const t = useTranslations('official-position.form');
  const stance = useTranslations('official-position.stance');
  const forms = useTranslations('forms');
  const [state, action] = useActionState<PositionState, FormData>(
    publishPositionAction,
    {
      values: { clause: '', stance: '', words: '', language: locale },
      problems: [],
      published: null,
      turn: 0,
    },
    `${here}#positions`,
  );
  const { values, problems, turn } = state;
  const draft = useDraft(`position:${proposalId}`, values.words, turn);
  const problemOf = (name: string) => problems.find((problem) => problem.name === name)?.text;
  return (
    <section aria-labelledby="position-form">
      <h3 id="position-form">{t('title', { party })}</h3>
      <div role="status">
        {state.published === null ? null : (
          <p>
            <b>{t('published')}</b> <a href={`#position-${state.published}`}>{t('see')}</a>
          </p>
        )}
      </div>
      <ErrorSummary title={forms('summary', { count: problems.length })} problems={problems} />
      <Form action={action}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="proposalId" value={proposalId} />
        <Select
          key={`clause ${turn}`}
          name="clause"
          label={t('clause')}
          options={places}
          defaultValue={values.clause}
        />
        <Radios
          key={`stance ${turn}`}
          name="stance"
          label={t('stance')}
          problem={problemOf('stance')}
          options={stances.map((value) => ({ value, label: stance(value) }))}
          defaultValue={values.stance}
        />
        <TextArea
          name="words"
          label={t('words')}
          hint={t('wordsHint')}
          problem={problemOf('words')}
          ref={draft.field}
          value={draft.text}
          onChange={(event) => draft.write(event.target.value)}
        />
        <Select
          key={`language ${turn}`}
          name="language"
          label={t('language')}
          options={languages}
          defaultValue={values.language}
        />
        <Actions aside={t('aside', { party })}>
          <Button>{t('publish')}</Button>
        </Actions>
      </Form>
    </section>
  );
}
