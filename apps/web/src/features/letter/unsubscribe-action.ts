'use server';

import { addressOf, nearestLocale } from '@parley/i18n/locale';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';

/** The button on the page that a digest leads to, without signing in. The link by itself ends nothing. */
export async function unsubscribeAction(form: FormData): Promise<void> {
  const page = `/${addressOf(nearestLocale(String(form.get('locale'))))}/unsubscribe`;
  try {
    await (await serverApi()).letter.unsubscribe({ token: String(form.get('token') ?? '') });
  } catch (error) {
    // Whatever is wrong with the link, the page without one says what to do.
    refusalOf(error);
    redirect(page);
  }
  redirect(`${page}?done=yes`);
}
