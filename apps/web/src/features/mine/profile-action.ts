'use server';

import { updateProfileInput } from '@parley/domain/person';
import { translator } from '@parley/i18n/catalogue';
import { addressOf, type Locale, nearestLocale } from '@parley/i18n/locale';
import type { Problem } from '@parley/ui/form';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import { codesOf, textProblem } from '../person/sign-up-answers';
import { type ProfileAnswers, type ProfileState, profileFields } from './profile-state';

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
  const forms = translator(locale, 'forms');
  const unfit =
    textProblem('displayName', answers.displayName, t('displayName'), forms) ??
    (answers.organisation === ''
      ? null
      : textProblem('organisation', answers.organisation, t('organisation'), forms));
  if (unfit !== null) return refused([unfit]);
  const { partyCode, sectorCode } = codesOf(answers);
  try {
    const input = updateProfileInput.parse({
      displayName: answers.displayName,
      language: answers.language,
      timeZone: answers.timeZone,
      organisation: answers.organisation === '' ? null : answers.organisation,
      partyCode,
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
    (field): field is keyof typeof labels => field === named && field in labels,
  );
  if (name === undefined) return { text: translator(locale, 'errors')(code) };
  const label = translator(locale, 'sign-up')(labels[name]);
  return { name, text: translator(locale, 'forms')('notChosen', { label }) };
}
