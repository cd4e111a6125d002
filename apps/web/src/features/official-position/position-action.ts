'use server';

import {
  positionWordsMax,
  publishPositionInput,
  withdrawPositionInput,
} from '@parley/domain/official-position';
import { translator } from '@parley/i18n/catalogue';
import { refresh } from 'next/cache';
import { serverApi } from '../../server/api';
import { localeOf, wordOf } from '../account/short-form-state';
import { refusalOf } from '../api/refusal';
import type { PositionState } from './position-state';

/** Publishes what a party says. What was typed comes back with whatever stands in its way. */
export async function publishPositionAction(before: PositionState, form: FormData): Promise<PositionState> {
  const locale = localeOf(form);
  const values = {
    clause: wordOf(form, 'clause'),
    stance: wordOf(form, 'stance'),
    words: wordOf(form, 'words'),
    language: wordOf(form, 'language'),
  };
  const turn = before.turn + 1;
  try {
    const input = publishPositionInput.parse({
      ...values,
      proposalId: form.get('proposalId'),
      clause: values.clause === '' ? null : Number(values.clause),
    });
    const { positionId } = await (await serverApi()).officialPosition.publish(input);
    refresh();
    return { values: { ...values, stance: '', words: '' }, problems: [], published: positionId, turn };
  } catch (error) {
    const { code, fields } = refusalOf(error);
    const t = translator(locale, 'official-position.form');
    const wrong = (['stance', 'words'] as const).filter((name) => fields[name] !== undefined);
    const problems =
      wrong.length === 0
        ? [{ text: translator(locale, 'errors')(code) }]
        : wrong.map((name) => ({ name, text: t(`shapes.${name}`, { limit: positionWordsMax }) }));
    return { values, problems, published: null, turn };
  }
}

/** A party takes back what it says; that it said it stays. */
export async function withdrawPositionAction(positionId: string): Promise<void> {
  await (await serverApi()).officialPosition.withdraw(withdrawPositionInput.parse({ positionId }));
  refresh();
}
