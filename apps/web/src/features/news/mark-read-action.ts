'use server';

import { markNewsReadInput } from '@parley/domain/news';
import { addressOf, nearestLocale } from '@parley/i18n/locale';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { pageHref } from '../shell/page-address';

/** Marks as read what the page showed. */
export async function markReadAction(form: FormData): Promise<void> {
  const input = markNewsReadInput.parse({ until: form.get('until') });
  await (await serverApi()).news.markRead(input);
  redirect(pageHref(addressOf(nearestLocale(String(form.get('locale')))), '/mine/news'));
}
