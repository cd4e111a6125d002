'use server';

import { addressOf, nearestLocale } from '@parley/i18n/locale';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';

/** The button on the page that a letter leads to. A link by itself confirms nothing: scanners open it too. */
export async function confirmAction(form: FormData): Promise<void> {
  const page = `/${addressOf(nearestLocale(String(form.get('locale'))))}/confirm`;
  try {
    await (await serverApi()).person.confirmAddress({ token: String(form.get('token') ?? '') });
  } catch (error) {
    // Whatever is wrong with the link, the page without one says what to do.
    refusalOf(error);
    redirect(page);
  }
  redirect(`${page}?done=yes`);
}

export type ResendState = 'sent' | 'waiting' | null;

export async function resendAction(): Promise<ResendState> {
  const { sent } = await (await serverApi()).person.resendConfirmation();
  return sent ? 'sent' : 'waiting';
}
