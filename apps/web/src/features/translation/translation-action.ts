'use server';

import { translationInput, writeTranslationInput } from '@parley/domain/translation';
import { translator } from '@parley/i18n/catalogue';
import { nearestLocale } from '@parley/i18n/locale';
import type { Problem } from '@parley/ui/form';
import { refresh } from 'next/cache';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import type { TranslationFormState } from './translation-state';

const field = 'translation';

/** Keeps a translation, which then waits for a moderator. What was typed stays in the form, whatever comes of it. */
export async function writeTranslationAction(
  before: TranslationFormState,
  form: FormData,
): Promise<TranslationFormState> {
  const locale = nearestLocale(String(form.get('locale')));
  const kept = { text: String(form.get(field) ?? ''), turn: before.turn + 1 };
  try {
    const input = writeTranslationInput.parse({
      subjectId: form.get('subjectId'),
      language: form.get('into'),
      text: kept.text,
    });
    await (await serverApi()).translation.write(input);
    refresh();
    return { ...kept, problems: [], saved: true };
  } catch (error) {
    const text = translator(locale, 'errors')(refusalOf(error).code);
    return { ...kept, problems: [{ name: field, text }], saved: false };
  }
}

/** What became of a button beside a translation. */
export type ActState = { done: boolean; problems: readonly Problem[] };

/** The author of a text confirms its translation, or somebody asks a moderator to look at one. */
export async function translationAct(_before: ActState, form: FormData): Promise<ActState> {
  const locale = nearestLocale(String(form.get('locale')));
  try {
    const input = translationInput.parse({ translationId: form.get('translationId') });
    const { translation } = await serverApi();
    await (form.get('act') === 'confirm' ? translation.confirm(input) : translation.flag(input));
    refresh();
    return { done: true, problems: [] };
  } catch (error) {
    return { done: false, problems: [{ text: translator(locale, 'errors')(refusalOf(error).code) }] };
  }
}
