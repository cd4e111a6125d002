'use server';

import { askErasureInput } from '@parley/domain/privacy';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { pageOf } from '../account/short-form-state';
import { refusalOf } from '../api/refusal';

const page = '/mine/data/erase';

/** The viewer asks to be erased; they are signed out with it. Whoever is missing a proof gives it and comes back. */
export async function eraseAction(form: FormData): Promise<void> {
  const input = askErasureInput.safeParse({ texts: form.get('texts') });
  if (!input.success) redirect(pageOf(form, `${page}?problem=input-invalid`));
  try {
    await (await serverApi()).privacy.askErasure(input.data);
  } catch (error) {
    const { code } = refusalOf(error);
    if (code === 'not-signed-in' || code === 'proof-needed') redirect(pageOf(form, page));
    redirect(pageOf(form, `${page}?${new URLSearchParams({ problem: code })}`));
  }
  redirect(pageOf(form, '/erasure'));
}
