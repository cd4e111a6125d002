'use server';

import { updateProfileInput } from '@parley/domain/person';
import { translator } from '@parley/i18n/catalogue';
import { addressOf, type Locale, nearestLocale } from '@parley/i18n/locale';
import type { Problem } from '@parley/ui/form';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import { noParty, textProblem } from '../person/sign-up-answers';
import { type ProfileAnswers, type ProfileField, type ProfileState, profileFields } from './profile-state';

const labels = {
  partyCode: 'party',
  sectorCode: 'sector',
  language: 'language',
  timeZone: 'timeZone',
} as const;

/** Saves the profile; what was typed comes back with what is wrong. */
export async function profileAction(before: ProfileState, form: FormData): Promise<ProfileState> {
  const locale = nearestLocale(String(form.get('locale')));
  const answers = Object.fromEntries(
    profileFields.map((name) => [name, String(form.get(name) ?? '').trim()]),
  ) as ProfileAnswers;
  const refused = (problems: Problem[]): ProfileState => ({ answers, problems, turn: before.turn + 1 });
  const t = translator(locale, 'sign-up');
  const unfit = textProblem(
    'displayName',
    answers.displayName,
    t('displayName'),
    translator(locale, 'forms'),
  );
  if (unfit !== null) return refused([unfit]);
  const { partyCode, sectorCode, ...rest } = answers;
  try {
    const input = updateProfileInput.parse({
      ...rest,
      partyCode: partyCode === noParty ? null : partyCode,
      ...(sectorCode === '' ? {} : { sectorCode }),
    });
    await (await serverApi()).person.updateProfile(input);
  } catch (error) {
    return refused([problemOf(refusalOf(error), locale)]);
  }
  redirect(`/${addressOf(locale)}/mine/profile?saved=profile`);
}

function problemOf({ code, details, fields }: ReturnType<typeof refusalOf>, locale: Locale): Problem {
  const named = String(details.field ?? Object.keys(fields)[0] ?? '');
  const name = profileFields.find(
    (field): field is Exclude<ProfileField, 'displayName'> => field === named && field !== 'displayName',
  );
  if (name === undefined) return { text: translator(locale, 'errors')(code) };
  const label = translator(locale, 'sign-up')(labels[name]);
  return { name, text: translator(locale, 'forms')('notChosen', { label }) };
}
