'use client';

import { Button } from '@parley/ui/button';
import { ErrorSummary, Field, Form, GroupedSelect, Radios, Select } from '@parley/ui/form';
import { Notice } from '@parley/ui/state';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { noParty, noSector } from '../person/sign-up-answers';
import type { SignUpChoices } from '../person/sign-up-form';
import { profileAction } from './profile-action';
import type { ProfileAnswers } from './profile-state';

type Props = {
  locale: string;
  /** This page: without script the answer comes back to this form on it. */
  here: string;
  choices: SignUpChoices;
  profile: ProfileAnswers;
  saved: boolean;
};

/** Name, country, sector, language and zone, as they were given at registration. */
export function ProfileForm({ locale, here, choices, profile, saved }: Props) {
  const t = useTranslations('sign-up');
  const mine = useTranslations('mine.profile');
  const forms = useTranslations('forms');
  const words = useTranslations('words');
  const [state, action] = useActionState(profileAction, { answers: profile, problems: [], turn: 0 }, here);
  const problems = new Map(state.problems.map(({ name, text }) => [name, text]));
  const { answers, turn } = state;
  return (
    <>
      {saved && turn === 0 ? (
        <Notice kind="done">
          <p>{forms('saved')}</p>
        </Notice>
      ) : null}
      <ErrorSummary title={forms('summary', { count: state.problems.length })} problems={state.problems} />
      <Form action={action} key={turn}>
        <input type="hidden" name="locale" value={locale} />
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
          hint={mine('partyHint')}
          problem={problems.get('partyCode')}
          options={[...choices.parties, { value: noParty, label: t('noParty'), hint: t('noPartyHint') }]}
          defaultValue={answers.partyCode}
          required
        />
        <Radios
          name="sectorCode"
          label={t('sector')}
          problem={problems.get('sectorCode')}
          options={[
            ...choices.sectors,
            { value: noSector, label: t('sectorNone'), hint: t('sectorNoneHint') },
          ]}
          defaultValue={answers.sectorCode}
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
        <GroupedSelect
          name="timeZone"
          label={t('timeZone')}
          hint={t('timeZoneHint')}
          problem={problems.get('timeZone')}
          first={t('timeZoneOfCountry')}
          groups={choices.timeZones}
          defaultValue={answers.timeZone}
        />
        <Button>{words('save')}</Button>
      </Form>
    </>
  );
}
