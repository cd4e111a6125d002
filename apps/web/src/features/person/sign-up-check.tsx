'use client';

import { Button } from '@parley/ui/button';
import { Answers as AnswerList, PasswordField } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { useTranslations } from 'next-intl';
import { PuzzleField } from './puzzle-field';
import { type AnswerField, type Answers, answerFields, noParty, noSector, ticked } from './sign-up-answers';
import type { SignUpChoices } from './sign-up-form';

type Props = {
  answers: Answers;
  problem: string | undefined;
  choices: SignUpChoices;
  /** Cards that were tried, which become votes. */
  trial: number;
  /** Each time that the form comes back it needs another puzzle. */
  turn: number;
};

const labels = {
  email: 'email',
  displayName: 'displayName',
  partyCode: 'party',
  sectorCode: 'sector',
  organisation: 'organisation',
  language: 'language',
  timeZone: 'timeZone',
  takePart: 'consent.takePartAnswer',
  publishBallot: 'consent.publishBallotAnswer',
} as const satisfies Record<AnswerField, string>;

/** Everything once more before it is kept, and the password last, so that it never travels back to the page. */
export function SignUpCheck({ answers, problem, choices, trial, turn }: Props) {
  const t = useTranslations();
  const shown = shownAnswers(answers, choices, {
    noParty: t('sign-up.noParty'),
    noSector: t('sign-up.sectorNone'),
    yes: t('words.yes'),
    no: t('words.no'),
  });
  const tried = {
    key: 'trial',
    term: t('sign-up.trial.term'),
    value: t('sign-up.trial.value', { count: trial }),
    change: null,
  };
  return (
    <>
      {answerFields.map((name) => (
        <input key={name} type="hidden" name={name} value={answers[name]} />
      ))}
      <PuzzleField key={turn} />
      {/* The first button is what the Enter key presses: it must not be one of those that go back. */}
      <button
        type="submit"
        name="step"
        value="sign-up"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
      />
      <AnswerList
        items={[
          ...answerFields.map((name) => {
            const term = t(`sign-up.${labels[name]}`);
            return {
              key: name,
              term,
              value: shown[name],
              change: (
                <Button
                  look="plain"
                  name="step"
                  value={`change-${name}`}
                  aria-label={t('sign-up.check.changeLabel', { label: term })}
                >
                  {t('words.change')}
                </Button>
              ),
            };
          }),
          ...(trial === 0 ? [] : [tried]),
        ]}
      />
      <PasswordField
        name="password"
        label={t('sign-up.check.password')}
        hint={t('sign-up.check.passwordHint')}
        problem={problem}
        autoComplete="new-password"
        showLabel={t('sign-up.showPassword')}
        hideLabel={t('sign-up.hidePassword')}
        required
      />
      <Actions>
        <Button name="step" value="sign-up">
          {t('sign-up.check.submit')}
        </Button>
      </Actions>
    </>
  );
}

function shownAnswers(
  answers: Answers,
  choices: SignUpChoices,
  words: { noParty: string; noSector: string; yes: string; no: string },
): Answers {
  const name = (options: readonly { value: string; label: string }[], value: string) =>
    options.find((option) => option.value === value)?.label ?? value;
  return {
    email: answers.email,
    displayName: answers.displayName,
    partyCode: answers.partyCode === noParty ? words.noParty : name(choices.parties, answers.partyCode),
    sectorCode: answers.sectorCode === noSector ? words.noSector : name(choices.sectors, answers.sectorCode),
    organisation: answers.organisation === '' ? '—' : answers.organisation,
    language: name(choices.languages, answers.language),
    timeZone: name(
      choices.timeZones.flatMap(({ options }) => options),
      answers.timeZone,
    ),
    takePart: answers.takePart === ticked ? words.yes : words.no,
    publishBallot: answers.publishBallot === ticked ? words.yes : words.no,
  };
}
