'use client';

import { Button } from '@parley/ui/button';
import { Field, Radios, Select } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { useTranslations } from 'next-intl';
import { type Answers, noParty } from './sign-up-answers';
import type { SignUpChoices } from './sign-up-form';
import { TimeZoneField } from './time-zone-field';

type Props = {
  answers: Answers;
  problems: ReadonlyMap<string | undefined, string>;
  choices: SignUpChoices;
};

/** Who somebody is, each question with why it is asked. */
export function SignUpQuestions({ answers, problems, choices }: Props) {
  const t = useTranslations('sign-up');
  return (
    <>
      <Field
        name="email"
        type="email"
        label={t('email')}
        hint={t('emailHint')}
        problem={problems.get('email')}
        defaultValue={answers.email}
        autoComplete="email"
        required
      />
      <Field
        name="displayName"
        label={t('displayName')}
        hint={t('displayNameHint')}
        problem={problems.get('displayName')}
        defaultValue={answers.displayName}
        autoComplete="nickname"
        maxLength={60}
        required
      />
      <Radios
        name="partyCode"
        label={t('party')}
        hint={t('partyHint')}
        problem={problems.get('partyCode')}
        options={[...choices.parties, { value: noParty, label: t('noParty'), hint: t('noPartyHint') }]}
        defaultValue={answers.partyCode}
        required
      />
      <Radios
        name="sectorCode"
        label={t('sector')}
        hint={t('sectorHint')}
        problem={problems.get('sectorCode')}
        options={choices.sectors}
        defaultValue={answers.sectorCode}
        required
      />
      <Select
        name="language"
        label={t('language')}
        hint={t('languageHint')}
        problem={problems.get('language')}
        options={choices.languages}
        defaultValue={answers.language}
      />
      <TimeZoneField
        problem={problems.get('timeZone')}
        groups={choices.timeZones}
        defaultValue={answers.timeZone}
      />
      <Actions aside={t('continueAside')}>
        <Button name="step" value="check">
          {t('continue')}
        </Button>
      </Actions>
    </>
  );
}
