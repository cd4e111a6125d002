'use server';

import { lookEarlyInput, lookReasonMax, lookReasonMin } from '@parley/domain/early-look';
import { translator } from '@parley/i18n/catalogue';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { answerForm, localeOf, pageOf, type ShortFormState, wordOf } from '../account/short-form-state';

/** Writes in public why somebody looks early; the page that they come back to has the figures, at an address of its own. */
export async function lookEarlyAction(
  round: string,
  before: ShortFormState,
  form: FormData,
): Promise<ShortFormState> {
  const t = translator(localeOf(form), 'early-look.page');
  return answerForm(before, form, {
    keep: ['reason', 'language'],
    shapes: { reason: t('reasonShape', { least: lookReasonMin, most: lookReasonMax }) },
    act: async () => {
      const said = { round, reason: wordOf(form, 'reason'), language: wordOf(form, 'language') };
      await (await serverApi()).earlyLook.look(lookEarlyInput.parse(said));
      redirect(pageOf(form, `/rounds/${round}/early-look/figures`));
    },
  });
}
