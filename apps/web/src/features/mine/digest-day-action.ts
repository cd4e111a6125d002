'use server';

import { changeDigestDayInput } from '@parley/domain/digest';
import { addressOf, nearestLocale } from '@parley/i18n/locale';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';

/** Sets the day of the weekly digest, or ends it. */
export async function digestDayAction(form: FormData): Promise<void> {
  const asked = form.get('weekday');
  const input = changeDigestDayInput.parse({ weekday: asked === 'none' ? null : Number(asked) });
  await (await serverApi()).letter.changeDigestDay(input);
  redirect(`/${addressOf(nearestLocale(String(form.get('locale'))))}/mine/profile?saved=digest#digest`);
}
