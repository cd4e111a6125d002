'use server';

import { isId } from '@parley/domain/id';
import { addressOf, nearestLocale } from '@parley/i18n/locale';
import { notFound, redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';

/** Sends one letter again, by hand; the page before the button says that it may arrive twice. */
export async function resendAction(form: FormData): Promise<void> {
  const letterId = form.get('letterId');
  if (!isId('letter', letterId)) notFound();
  const page = `/${addressOf(nearestLocale(String(form.get('locale'))))}/admin/letters/${letterId}`;
  let query = 'done=yes';
  try {
    await (await serverApi()).letter.resend({ letterId });
  } catch (error) {
    query = `refused=${refusalOf(error).code}`;
  }
  redirect(`${page}?${query}`);
}
