'use client';

import { Button } from '@parley/ui/button';
import { Answers as AnswerList, PasswordField } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { useTranslations } from 'next-intl';
import { type AnswerField, type Answers, answerFields, noParty } from './sign-up-answers';
import type { SignUpChoices } from './sign-up-form';

type Props = { answers: Answers; problem: string | undefined; choices: SignUpChoices };

const labels = {
  email: 'email',
  displayName: 'displayName',
  partyCode: 'party',
  sectorCode: 'sector',
  language: 'language',
  timeZone: 'timeZone',
} as const satisfies Record<AnswerField, string>;

/** Everything once more before it is kept, and the password last, so that it never travels back to the page. */
export function SignUpCheck({ answers, problem, choices }: Props) {
  const t = useTranslations();
  const shown = shownAnswers(answers, choices, t('sign-up.noParty'));
  return (
    <>
      {answerFields.map((name) => (
        <input key={name} type="hidden" name={name} value={answers[name]} />
      ))}
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
        items={answerFields.map((name) => {
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
        })}
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

function shownAnswers(answers: Answers, choices: SignUpChoices, noPartyName: string): Answers {
  const name = (options: readonly { value: string; label: string }[], value: string) =>
    options.find((option) => option.value === value)?.label ?? value;
  return {
    email: answers.email,
    displayName: answers.displayName,
    partyCode: answers.partyCode === noParty ? noPartyName : name(choices.parties, answers.partyCode),
    sectorCode: name(choices.sectors, answers.sectorCode),
    language: name(choices.languages, answers.language),
    timeZone: name(
      choices.timeZones.flatMap(({ options }) => options),
      answers.timeZone,
    ),
  };
}
