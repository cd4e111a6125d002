'use client';

import type { Choice } from '@parley/domain/vote';
import { Ballot } from '@parley/ui/ballot';
import { Button } from '@parley/ui/button';
import { useTranslations } from 'next-intl';
import { type RefObject, useActionState, useEffect, useRef } from 'react';
import { StaleQuestion, type StaleVote } from '../clause/stale-question';
import { voteAction } from './vote-action';
import { untouched, type VoteState } from './vote-state';

type Props = {
  locale: string;
  /** This page and the place on it: without script the answer comes back there. */
  here: string;
  itemId: string;
  /** Of the words that are voted on. */
  language: string;
  /** What a screen reader says of the three buttons. */
  label: string;
  /** Made by the server for the next act here. */
  operationId: string;
  /** The vote that stands; null where there is none. */
  choice: Choice | null;
  counts: boolean;
  /** The vote on the words before these, which is asked again. */
  stale?: StaleVote | null;
};

const choices = ['agree', 'disagree', 'pass'] as const;
const words = { agree: 'Agree', disagree: 'Disagree', pass: 'Pass' } as const;

/** Three buttons beside a clause; once voted, what was chosen, with the way to change it and to take it back. */
export function ClauseBallot(props: Props) {
  const { locale, here, itemId, operationId, choice, counts, stale = null } = props;
  const t = useTranslations('proposal.ballot');
  const word = useTranslations('words');
  const [state, action] = useActionState(voteAction, untouched, here);
  const summary = useRef<HTMLElement>(null);
  useKeptFocus(summary, state);
  const ballot = (
    <Ballot
      compact
      label={props.label}
      name="choice"
      lines={choices.map((value) => ({
        look: value,
        value,
        word: word(words[value]),
        pressed: choice === null ? undefined : value === choice,
      }))}
    />
  );
  return (
    <form action={action} className="clause-ballot">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      <input type="hidden" name="language" value={props.language} />
      <input type="hidden" name="operationId" value={operationId} />
      {stale === null ? null : <StaleQuestion stale={stale} />}
      {choice === null ? (
        ballot
      ) : (
        <details className="change" key={operationId}>
          <summary ref={summary}>
            <span>
              {t('you')} <b>{word(choice)}</b>.
            </span>
            <span className="act">{word('change')}</span>
          </summary>
          {ballot}
        </details>
      )}
      {choice !== null && !counts ? <p>{t('uncounted')}</p> : null}
      <p role="status">
        {state.problem ?? (state.done === null ? null : t(state.done))}{' '}
        {state.undoes === null ? null : (
          <Button look="plain" name="undoes" value={state.undoes}>
            {word('undo')}
          </Button>
        )}
      </p>
    </form>
  );
}

/** The button that was pressed is gone once the vote is saved: whoever works with keys goes on from what took its place. */
function useKeptFocus(place: RefObject<HTMLElement | null>, state: VoteState) {
  useEffect(() => {
    if (state.done !== null && document.activeElement === document.body) place.current?.focus();
  }, [place, state]);
}
