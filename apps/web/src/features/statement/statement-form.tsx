'use client';

import { statementLength } from '@parley/domain/statement';
import { Button } from '@parley/ui/button';
import { ErrorSummary, Form, type Option, Select, TextArea } from '@parley/ui/form';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useDraft } from '../draft/use-draft';
import { writeStatementAction } from './statement-action';
import { statementHints } from './statement-hints';
import type { StatementState } from './statement-state';

type Props = {
  locale: string;
  /** This page: without script the answer comes back to this form on it. */
  here: string;
  roundId: string;
  proposalId: string;
  /** Longest statement by the rules of the round. */
  limit: number;
  /** A moderator looks at it first. */
  strict: boolean;
  languages: readonly Option[];
  mineHref: string;
  rulesHref: string;
};

/** One idea in one text: its length is counted and advice is given while it is written; nothing typed is lost. */
export function StatementForm(props: Props) {
  const { locale, limit, strict, languages } = props;
  const t = useTranslations('statement');
  const forms = useTranslations('forms');
  const [state, action] = useActionState<StatementState, FormData>(
    writeStatementAction,
    {
      text: '',
      language: locale,
      problems: [],
      written: null,
      turn: 0,
    },
    `${props.here}#write`,
  );
  const { text, write, field } = useDraft(`statement:${props.proposalId}`, state.text, state.turn);
  const left = limit - statementLength(text);
  return (
    <>
      <Written state={state} mineHref={props.mineHref} />
      <ErrorSummary title={forms('summary', { count: state.problems.length })} problems={state.problems} />
      <Form action={action}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="roundId" value={props.roundId} />
        <input type="hidden" name="proposalId" value={props.proposalId} />
        <TextArea
          name="statement"
          label={t('label')}
          hint={
            <>
              {t('hint', { limit })} <a href={props.rulesHref}>{t('rules')}</a>
            </>
          }
          problem={state.problems[0]?.text}
          quoted
          ref={field}
          value={text}
          onChange={(event) => write(event.target.value)}
          counter={
            <>
              {left < 0 ? forms('over', { count: -left }) : forms('left', { count: left })}{' '}
              <span role="status">
                {statementHints(text)
                  .map((hint) => t(`hints.${hint}`))
                  .join(' ')}
              </span>
            </>
          }
        />
        <Select
          key={state.turn}
          name="statement-language"
          label={t('language')}
          options={languages}
          defaultValue={state.language}
        />
        <Button look="quiet">{t('send')}</Button>
        <p>{strict ? t('strict') : t('atOnce')}</p>
      </Form>
    </>
  );
}

function Written({ state, mineHref }: { state: StatementState; mineHref: string }) {
  const t = useTranslations('statement');
  return (
    <div role="status">
      {state.written === null ? null : (
        <p>
          <b>{t(`written.${state.written.state}`, { number: state.written.number })}</b>{' '}
          <a href={mineHref}>{t('mine')}</a>
        </p>
      )}
    </div>
  );
}
