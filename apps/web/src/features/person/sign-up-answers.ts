import { consentVersion, type Registration, registration } from '@parley/domain/person';
import type { translator } from '@parley/i18n/catalogue';
import type { Problem } from '@parley/ui/form';

/** What is asked on the first page, in its order; all of it is text, as a form sends it. */
export const answerFields = [
  'email',
  'displayName',
  'partyCode',
  'sectorCode',
  'organisation',
  'language',
  'timeZone',
  'takePart',
  'publishBallot',
] as const;
export type AnswerField = (typeof answerFields)[number];
export type Answers = Record<AnswerField, string>;

/**
 * What is still there after a change of language. Consent is not: it is given to the words that somebody reads; nor is
 * the language of letters, which follows the page's until it is chosen.
 */
export const keptFields: readonly AnswerField[] = answerFields.filter(
  (name) => name !== 'takePart' && name !== 'publishBallot' && name !== 'language',
);

/** What the form sends for 'none of these countries'. */
export const noParty = 'none';
/** And for 'I prefer not to say'. */
export const noSector = 'none';
/** What a box sends that is ticked; one that is not sends nothing. */
export const ticked = 'yes';

export const emptyAnswers = (language: string): Answers => ({
  email: '',
  displayName: '',
  partyCode: '',
  sectorCode: '',
  organisation: '',
  language,
  timeZone: '',
  takePart: '',
  publishBallot: '',
});

export function readAnswers(form: FormData): Answers {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return Object.fromEntries(answerFields.map((name) => [name, text(name)])) as Answers;
}

/** The answers as a registration; whoever reads `answers` has seen that nothing is wrong with them. */
export function registrationOf(
  answers: Answers,
  password: string,
  { readIn, ...also }: { readIn: string; invitation: string | null; puzzle: string | null },
): Registration {
  const { takePart, publishBallot, ...rest } = answers;
  return registration.parse({
    ...rest,
    ...codesOf(answers),
    organisation: answers.organisation === '' ? null : answers.organisation,
    password,
    ...also,
    consent: {
      version: consentVersion,
      language: readIn,
      takePart: takePart === ticked,
      publishBallot: publishBallot === ticked,
    },
  });
}

/** Country and sector by code, with null for the answers that name none. */
export const codesOf = ({ partyCode, sectorCode }: Pick<Answers, 'partyCode' | 'sectorCode'>) => ({
  partyCode: partyCode === noParty ? null : partyCode,
  sectorCode: sectorCode === noSector ? null : sectorCode,
});

type Words = ReturnType<typeof translator<'forms'>>;

/** What is wrong with an answer to read, in words that stand beside its field and in the summary. */
export function textProblem(
  name: 'email' | 'displayName' | 'organisation' | 'password',
  value: string,
  label: string,
  t: Words,
): Problem | null {
  if (value === '') return { name, text: t('missing', { label }) };
  const read = registration.shape[name].safeParse(value);
  if (read.success) return null;
  const issue = read.error.issues[0];
  if (name === 'email') return { name, text: t('emailInvalid') };
  if (issue?.code === 'too_small')
    return { name, text: t('tooShort', { label, least: Number(issue.minimum) }) };
  if (issue?.code === 'too_big') return { name, text: t('tooLong', { label, most: Number(issue.maximum) }) };
  return { name, text: t('notReadable', { label }) };
}
