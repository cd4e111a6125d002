'use server';

import { writeAmendmentInput } from '@parley/domain/amendment';
import { translator } from '@parley/i18n/catalogue';
import { nearestLocale } from '@parley/i18n/locale';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import type { AmendState } from './amend-state';

/** Writes an amendment. What was typed comes back with whatever stands in its way. */
export async function writeAmendmentAction(before: AmendState, form: FormData): Promise<AmendState> {
  const locale = nearestLocale(String(form.get('locale')));
  const texts: Record<string, string> = {};
  for (const [name, value] of form) {
    if (name.startsWith('text-')) texts[name.slice('text-'.length)] = String(value);
  }
  const reason = String(form.get('reason') ?? '');
  const turn = before.turn + 1;
  try {
    const input = writeAmendmentInput.parse({
      baseVersionId: form.get('baseVersionId'),
      heading: {},
      text: texts,
      reason,
      language: locale,
    });
    const { clause, number, state } = await (await serverApi()).amendment.write(input);
    return { texts: {}, reason: '', problems: [], written: { clause, number, state }, turn };
  } catch (error) {
    const { code, fields } = refusalOf(error);
    const isReason = code === 'amendment-without-reason' || fields.reason !== undefined;
    const name = isReason ? 'reason' : `text-${locale in texts ? locale : Object.keys(texts)[0]}`;
    const text = translator(locale, 'errors')(code);
    return { texts, reason, problems: [{ name, text }], written: null, turn };
  }
}
