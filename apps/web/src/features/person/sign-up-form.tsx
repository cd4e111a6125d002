'use client';

import { ErrorSummary, Form, fieldId, type Option, type OptionGroup } from '@parley/ui/form';
import { Standfirst } from '@parley/ui/text';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { useKeptAnswers } from '../draft/use-kept-answers';
import { signUpAction } from './sign-up-action';
import { emptyAnswers, keptFields } from './sign-up-answers';
import { SignUpCheck } from './sign-up-check';
import { SignUpQuestions } from './sign-up-questions';
import type { SignUpState } from './sign-up-state';

/** What may be answered, in the reader's words. */
export type SignUpChoices = {
  parties: readonly Option[];
  sectors: readonly Option[];
  languages: readonly Option[];
  timeZones: readonly OptionGroup[];
};

type Props = {
  locale: string;
  language: string;
  choices: SignUpChoices;
  to: string | null;
  /** Cards that were tried, which become votes. */
  trial: number;
  /** By which they come; an address that it went to is filled in. */
  invitation: { token: string; email: string | null } | null;
};

const stepTitle = 'step-title';

/** Two steps on one address: the questions, then the answers to check with the password. Works without script. */
export function SignUpForm({ locale, language, choices, to, trial, invitation }: Props) {
  const t = useTranslations();
  const [state, action] = useActionState(signUpAction, {
    step: 'answers',
    answers: { ...emptyAnswers(language), email: invitation?.email ?? '' },
    problems: [],
    focus: null,
    turn: 0,
  });
  useNewStep(state);
  const answered = state.turn === 0 ? null : state.answers;
  const { restored, ...kept } = useKeptAnswers('sign-up', keptFields, answered);
  // Drawn anew for each answer of the server, and once where an earlier visit is still known.
  const drawn = answered === null && restored !== null ? 'restored' : state.turn;
  const problems = new Map(state.problems.map(({ name, text }) => [name, text]));
  return (
    <>
      <h1 id={stepTitle} tabIndex={-1}>
        {state.step === 'answers' ? t('sign-up.title') : t('forms.check')}
      </h1>
      <Standfirst>{state.step === 'answers' ? t('sign-up.lead') : t('sign-up.check.lead')}</Standfirst>
      <ErrorSummary title={t('forms.summary', { count: state.problems.length })} problems={state.problems} />
      <Form action={action} {...kept}>
        <input type="hidden" name="locale" value={locale} />
        {to === null ? null : <input type="hidden" name="to" value={to} />}
        {invitation === null ? null : <input type="hidden" name="invitation" value={invitation.token} />}
        {state.step === 'answers' ? (
          <SignUpQuestions
            key={drawn}
            answers={drawn === 'restored' ? { ...state.answers, ...restored } : state.answers}
            problems={problems}
            choices={choices}
          />
        ) : (
          <SignUpCheck
            answers={state.answers}
            problem={problems.get('password')}
            choices={choices}
            trial={trial}
            turn={state.turn}
          />
        )}
      </Form>
    </>
  );
}

/** A new step is a new page: it is read from its top, or from the field that is to be changed. */
function useNewStep({ turn, step, focus, problems }: SignUpState) {
  useEffect(() => {
    // With problems the summary has the focus.
    if (turn === 0 || problems.length > 0) return;
    if (focus !== null) document.getElementById(fieldId(focus))?.focus();
    else if (step === 'check') document.getElementById(stepTitle)?.focus();
  }, [turn, step, focus, problems]);
}
