import { registration } from '@parley/domain/person';
import type { translator } from '@parley/i18n/catalogue';
import type { Problem } from '@parley/ui/form';

/** What is asked on the first page, in its order; all of it is text, as a form sends it. */
export const answerFields = [
  'email',
  'displayName',
  'partyCode',
  'sectorCode',
  'language',
  'timeZone',
] as const;
export type AnswerField = (typeof answerFields)[number];
export type Answers = Record<AnswerField, string>;

/** What the form sends for 'none of these countries'. */
export const noParty = 'none';

export const emptyAnswers = (language: string): Answers => ({
  email: '',
  displayName: '',
  partyCode: '',
  sectorCode: '',
  language,
  timeZone: '',
});

export function readAnswers(form: FormData): Answers {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return Object.fromEntries(answerFields.map((name) => [name, text(name)])) as Answers;
}

type Words = ReturnType<typeof translator<'forms'>>;

/** What is wrong with an answer to read, in words that stand beside its field and in the summary. */
export function textProblem(
  name: 'email' | 'displayName' | 'password',
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
