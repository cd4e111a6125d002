'use server';

import { governRoundInput, openRoundInput } from '@parley/domain/round';
import { translator } from '@parley/i18n/catalogue';
import type { Locale } from '@parley/i18n/locale';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { localeOf } from '../account/short-form-state';
import { refusalOf } from '../api/refusal';
import { hrefHere } from '../shell/href-here';
import {
  fieldOf,
  type NumberField,
  numberFields,
  type RoundFormOf,
  type RoundFormState,
  readRound,
  readValues,
} from './round-fields';

const page = '/admin/rounds';

/** Saves a draft and goes to where it is read as people will read it. */
export async function saveRoundAction(
  of: RoundFormOf,
  before: RoundFormState,
  form: FormData,
): Promise<RoundFormState> {
  const { languages } = of;
  const locale = localeOf(form);
  const values = readValues(form);
  const refused = (problems: RoundFormState['problems']) => ({ values, problems, turn: before.turn + 1 });
  const input = readRound(values, of);
  if (!input.success) {
    const names = new Set(input.error.issues.map(({ path }) => fieldOf(path, languages)));
    return refused([...names].map((name) => ({ name, text: shapeOf(name, locale) })));
  }
  let slug: string;
  try {
    ({ slug } = await (await serverApi()).round.save(input.data));
  } catch (error) {
    const { code, details } = refusalOf(error);
    const name = typeof details.field === 'string' ? details.field : undefined;
    const text =
      name !== undefined && code === 'input-invalid'
        ? shapeOf(name, locale)
        : translator(locale, 'errors')(code);
    return refused([{ name, text }]);
  }
  redirect((await hrefHere())(`${page}/${slug}?done=saved`));
}

function shapeOf(name: string, locale: Locale): string {
  const t = translator(locale, 'round.form');
  if (name.startsWith('title-')) return t('shapes.title');
  if (name.startsWith('summary-')) return t('shapes.summary');
  if (name === 'opensAt' || name === 'closesAt') return t('shapes.moment', { label: t(name) });
  if (name in numberFields) return t('shapes.number', { label: t(name as NumberField) });
  return translator(locale, 'forms')('notChosen', { label: name === 'timeZone' ? t('timeZone') : name });
}

/** Locks a draft by the hash that the page showed. A refusal is said on the page of the round. */
export async function openRoundAction(slug: string, roundId: string, rulesHash: string) {
  const input = openRoundInput.parse({ roundId, rulesHash });
  await act(slug, 'opened', async () => (await serverApi()).round.open(input));
}

export async function takeBackRoundAction(slug: string, roundId: string) {
  const input = governRoundInput.parse({ roundId });
  await act(slug, 'takenBack', async () => (await serverApi()).round.takeBack(input));
}

export async function copyRoundAction(slug: string, roundId: string) {
  const input = governRoundInput.parse({ roundId });
  await act(slug, 'copied', async () => (await serverApi()).round.copy(input));
}

export async function removeRoundAction(slug: string, roundId: string) {
  const input = governRoundInput.parse({ roundId });
  let refused: string | null = null;
  try {
    await (await serverApi()).round.remove(input);
  } catch (error) {
    refused = refusalOf(error).code;
  }
  redirect((await hrefHere())(refused === null ? page : `${page}/${slug}?refused=${refused}`));
}

async function act(slug: string, done: string, make: () => Promise<{ slug: string }>) {
  let address: string;
  try {
    address = `${page}/${(await make()).slug}?done=${done}`;
  } catch (error) {
    address = `${page}/${slug}?refused=${refusalOf(error).code}`;
  }
  redirect((await hrefHere())(address));
}
