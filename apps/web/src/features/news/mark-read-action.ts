'use server';

import { markNewsReadInput } from '@parley/domain/news';
import { refresh } from 'next/cache';
import { serverApi } from '../../server/api';

/** Marks as read what the page showed. */
export async function markReadAction(form: FormData): Promise<void> {
  const input = markNewsReadInput.parse({ until: form.get('until') });
  await (await serverApi()).news.markRead(input);
  refresh();
}
