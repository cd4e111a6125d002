'use server';

import { linkToken, registrationFaults } from '@parley/domain/person';
import { translator } from '@parley/i18n/catalogue';
import { addressOf, type Locale, nearestLocale } from '@parley/i18n/locale';
import type { Problem } from '@parley/ui/form';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { giveSession } from '../../server/give-session';
import { refusalOf } from '../api/refusal';
import { findTrial, keepTrial } from '../vote/trial-cookie';
import { returnAddress } from './return-address';
import {
  type AnswerField,
  type Answers,
  answerFields,
  codesOf,
  readAnswers,
  registrationOf,
  textProblem,
  ticked,
} from './sign-up-answers';
import type { SignUpState } from './sign-up-state';

/** The page's form: checks the answers, shows them again, takes the password, and signs up and in. */
export async function signUpAction(before: SignUpState, form: FormData): Promise<SignUpState> {
  const locale = nearestLocale(String(form.get('locale')));
  const wanted = String(form.get('step'));
  const answers = await withZoneOfParty(readAnswers(form), locale);
  const turn = before.turn + 1;
  const back = answerFields.find((name) => wanted === `change-${name}`) ?? null;
  if (back !== null) return { step: 'answers', answers, problems: [], focus: back, turn };
  const problems = await answerProblems(answers, locale);
  if (problems.length > 0) return { step: 'answers', answers, problems, focus: null, turn };
  if (wanted !== 'sign-up') return { step: 'check', answers, problems: [], focus: null, turn };

  const password = String(form.get('password') ?? '');
  const invited = linkToken.safeParse(form.get('invitation'));
  const invitation = invited.success ? invited.data : null;
  const puzzle = String(form.get('puzzle') ?? '') || null;
  const problem = await trySignUp(answers, password, { locale, invitation, puzzle });
  if (problem !== null) return { step: 'check', answers, problems: [problem], focus: null, turn };
  const to = returnAddress(form.get('to'));
  redirect(`/${addressOf(locale)}/check-your-mail${to === null ? '' : `?${new URLSearchParams({ to })}`}`);
}

const readChoices = async (locale: Locale) =>
  (await serverApi()).person.registrationChoices({ language: locale });

/** Without script nobody guesses the zone: an empty answer is the main zone of the country. */
async function withZoneOfParty(answers: Answers, locale: Locale): Promise<Answers> {
  if (answers.timeZone !== '') return answers;
  const party = (await readChoices(locale)).parties.find(({ code }) => code === answers.partyCode);
  return { ...answers, timeZone: party?.timeZone ?? '' };
}

const chosenFields = {
  partyCode: 'party',
  sectorCode: 'sector',
  language: 'language',
  timeZone: 'timeZone',
} as const;

async function answerProblems(answers: Answers, locale: Locale): Promise<Problem[]> {
  const forms = translator(locale, 'forms');
  const t = translator(locale, 'sign-up');
  const choices = await readChoices(locale);
  const faults = registrationFaults(
    { ...answers, ...codesOf(answers) },
    {
      partyCodes: choices.parties.map(({ code }) => code),
      sectorCodes: choices.sectors.map(({ code }) => code),
      languages: choices.languages,
      timeZones: choices.timeZones,
    },
  );
  const problemOf = (name: AnswerField): Problem | null => {
    if (name === 'email' || name === 'displayName') return textProblem(name, answers[name], t(name), forms);
    if (name === 'organisation') {
      return answers[name] === '' ? null : textProblem(name, answers[name], t(name), forms);
    }
    if (name === 'takePart') {
      return answers[name] === ticked ? null : { name, text: t('consent.takePartMissing') };
    }
    if (name === 'publishBallot') return null;
    return faults.includes(name)
      ? { name, text: forms('notChosen', { label: t(chosenFields[name]) }) }
      : null;
  };
  return answerFields.map(problemOf).filter((problem) => problem !== null);
}

/** Signs up and in, or says what stands in the way. */
async function trySignUp(
  answers: Answers,
  password: string,
  { locale, ...also }: { locale: Locale; invitation: string | null; puzzle: string | null },
): Promise<Problem | null> {
  const t = translator(locale, 'sign-up');
  const label = translator(locale, 'sign-in')('password');
  const unfit = textProblem('password', password, label, translator(locale, 'forms'));
  if (unfit !== null) return unfit;
  try {
    const input = registrationOf(answers, password, { readIn: locale, ...also });
    const trial = await findTrial();
    await giveSession(async (identity, browser) => {
      const session = await identity.signUp(input, browser);
      await identity.castTrial(session.token, trial);
      return session;
    });
    await keepTrial([]);
    return null;
  } catch (error) {
    const { code } = refusalOf(error);
    if (code === 'password-too-common') return { name: 'password', text: t('check.passwordCommon') };
    return { text: translator(locale, 'errors')(code) };
  }
}
