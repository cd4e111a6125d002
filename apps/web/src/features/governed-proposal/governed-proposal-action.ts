'use server';

import { outcomes } from '@parley/domain/proposal';
import { translator } from '@parley/i18n/catalogue';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { answerForm, localeOf, type ShortFormState, wordOf } from '../account/short-form-state';
import { refusalOf } from '../api/refusal';
import { hrefHere } from '../shell/href-here';

type Id = Parameters<Awaited<ReturnType<typeof serverApi>>['proposal']['open']>[0]['proposalId'];
const page = (slug: string) => `/admin/proposals/${slug}`;

/** Confirms one language with the words that stand in the form. */
export async function confirmLanguageAction(
  slug: string,
  proposalId: Id,
  language: string,
  clauseCount: number,
  before: ShortFormState,
  form: FormData,
): Promise<ShortFormState> {
  const named = (name: string) => `${name}.${language}`;
  const names = [
    'title',
    'summary',
    'benefit',
    ...Array.from({ length: clauseCount }, (_, i) => [`heading-${i}`, `text-${i}`]).flat(),
  ];
  const t = translator(localeOf(form), 'governed-proposal');
  const missing = names.map(named).filter((name) => wordOf(form, name) === '');
  if (missing.length > 0) return incomplete(before, form, names.map(named), missing, t('confirm.shape'));
  return answerForm(before, form, {
    keep: names.map(named),
    shapes: { clauses: t('confirm.shape') },
    act: async () => {
      await (await serverApi()).proposal.confirmLanguage({
        proposalId,
        language,
        title: wordOf(form, named('title')),
        summary: wordOf(form, named('summary')),
        benefit: wordOf(form, named('benefit')),
        clauses: Array.from({ length: clauseCount }, (_, i) => ({
          heading: wordOf(form, named(`heading-${i}`)),
          text: wordOf(form, named(`text-${i}`)),
        })),
      });
      redirect((await hrefHere())(`${page(slug)}?done=confirmed`));
    },
  });
}

/** What was typed comes back, with each field that is empty. */
const incomplete = (
  before: ShortFormState,
  form: FormData,
  names: readonly string[],
  missing: readonly string[],
  text: string,
): ShortFormState => ({
  values: Object.fromEntries(names.map((name) => [name, wordOf(form, name)])),
  problems: missing.map((name) => ({ name, text })),
  turn: before.turn + 1,
});

/** Opens it in the round that is chosen. */
export async function openProposalAction(slug: string, proposalId: Id, form: FormData): Promise<void> {
  let address = `${page(slug)}?done=opened`;
  try {
    await (await serverApi()).proposal.open({ proposalId, roundSlug: wordOf(form, 'round') });
  } catch (error) {
    address = `${page(slug)}?refused=${refusalOf(error).code}`;
  }
  redirect((await hrefHere())(address));
}

/** Keeps the day by which an answer is promised; an empty one takes the promise back. */
export async function promiseAction(
  slug: string,
  proposalId: Id,
  before: ShortFormState,
  form: FormData,
): Promise<ShortFormState> {
  const t = translator(localeOf(form), 'governed-proposal');
  return answerForm(before, form, {
    keep: ['on'],
    shapes: { on: t('promise.shape') },
    act: async () => {
      const on = wordOf(form, 'on');
      await (await serverApi()).proposal.promise({ proposalId, on: on === '' ? null : on });
      redirect((await hrefHere())(`${page(slug)}?done=promised`));
    },
  });
}

/** Records what the parties answered. */
export async function recordOutcomeAction(
  slug: string,
  proposalId: Id,
  languages: readonly string[],
  before: ShortFormState,
  form: FormData,
): Promise<ShortFormState> {
  const t = translator(localeOf(form), 'governed-proposal');
  const responses = languages.map((tag) => `response-${tag}`);
  const answered = languages.map((tag) => [tag, wordOf(form, `response-${tag}`)] as const);
  const outcome = outcomes.find((one) => one === wordOf(form, 'outcome'));
  const shape = t('outcome.shape');
  const needed = ['outcome', ...responses, 'respondedOn', 'source'];
  const missing = needed.filter((name) => wordOf(form, name) === '');
  if (missing.length > 0) return incomplete(before, form, [...needed, 'sourceUrl'], missing, shape);
  const shapes = Object.fromEntries(
    [...responses, 'outcome', 'response', 'respondedOn', 'source', 'sourceUrl'].map((name) => [name, shape]),
  );
  return answerForm(before, form, {
    keep: [...responses, 'outcome', 'respondedOn', 'source', 'sourceUrl'],
    shapes,
    act: async () => {
      await (await serverApi()).proposal.recordOutcome({
        proposalId,
        outcome: outcome as NonNullable<typeof outcome>,
        response: Object.fromEntries(answered.filter(([, text]) => text !== '')),
        respondedOn: wordOf(form, 'respondedOn'),
        source: wordOf(form, 'source'),
        sourceUrl: wordOf(form, 'sourceUrl') || null,
      });
      redirect((await hrefHere())(`${page(slug)}?done=recorded`));
    },
  });
}
