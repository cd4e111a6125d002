'use client';

import type { Id } from '@parley/domain/id';
import { statementLength } from '@parley/domain/statement';
import { Button } from '@parley/ui/button';
import { ErrorSummary, Form, type Option, TextArea } from '@parley/ui/form';
import { useTranslations } from 'next-intl';
import { useActionState, useCallback } from 'react';
import { api } from '../api/client';
import { useAdvice } from '../draft/use-advice';
import { useDraft } from '../draft/use-draft';
import { WrittenIn } from '../draft/written-in';
import { NearStatements } from './near-statements';
import { writeStatementAction } from './statement-action';
import { statementHints } from './statement-hints';
import type { NearStatement, StatementState } from './statement-state';

type Props = {
  locale: string;
  /** This page: without script the answer comes back to this form on it. */
  here: string;
  roundId: Id<'round'>;
  proposalId: string;
  /** Longest statement by the rules of the round. */
  limit: number;
  /** A moderator looks at it first. */
  strict: boolean;
  languages: readonly Option[];
  mineHref: string;
  voteHref: string;
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
      proposed: null,
      near: [],
      problems: [],
      written: null,
      turn: 0,
    },
    `${props.here}#write`,
  );
  const { text, write, field } = useDraft(`statement:${props.proposalId}`, state.text, state.turn);
  const near = useNear(props, text, state.near);
  const problemOf = (name: string) => state.problems.find((problem) => problem.name === name)?.text;
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
          problem={problemOf('statement')}
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
        <NearStatements near={near} voteHref={props.voteHref} />
        <WrittenIn
          key={state.turn}
          name="statement-language"
          label={t('language')}
          options={languages}
          text={text}
          language={state.language}
          proposed={state.proposed}
          problem={problemOf('statement-language')}
        />
        <Button look="quiet">{t('send')}</Button>
        <p>{strict ? t('strict') : t('atOnce')}</p>
      </Form>
    </>
  );
}

/** What stands already that looks like the text; what the server answered with, until it is asked again. */
function useNear(
  { roundId, locale: language }: Props,
  text: string,
  answered: readonly NearStatement[],
): readonly NearStatement[] {
  const ask = useCallback(
    (words: string): Promise<readonly NearStatement[]> =>
      api.statement.near.query({ roundId: roundId, text: words, language }),
    [roundId, language],
  );
  return useAdvice(text, answered, ask);
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
