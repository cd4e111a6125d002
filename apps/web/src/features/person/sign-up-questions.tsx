'use client';

import { Button } from '@parley/ui/button';
import { Checkbox, Field, Radios, Select } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { useTranslations } from 'next-intl';
import { type Answers, noParty, noSector, ticked } from './sign-up-answers';
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
  const forms = useTranslations('forms');
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
        options={[...choices.sectors, { value: noSector, label: t('sectorNone'), hint: t('sectorNoneHint') }]}
        defaultValue={answers.sectorCode}
        required
      />
      <Field
        name="organisation"
        label={forms('optional', { label: t('organisation') })}
        hint={t('organisationHint')}
        problem={problems.get('organisation')}
        defaultValue={answers.organisation}
        autoComplete="organization"
        maxLength={120}
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
      <h2>{t('consent.title')}</h2>
      <Checkbox
        name="takePart"
        value={ticked}
        label={t('consent.takePart')}
        hint={t('consent.takePartHint')}
        problem={problems.get('takePart')}
        defaultChecked={answers.takePart === ticked}
        required
      />
      <Checkbox
        name="publishBallot"
        value={ticked}
        label={t('consent.publishBallot')}
        hint={t('consent.publishBallotHint')}
        defaultChecked={answers.publishBallot === ticked}
      />
      <Actions aside={t('continueAside')}>
        <Button name="step" value="check">
          {t('continue')}
        </Button>
      </Actions>
    </>
  );
}
