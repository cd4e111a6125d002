'use server';

import { sayPassReasonInput } from '@parley/domain/vote';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import { hrefHere } from '../shell/href-here';
import { isVotePage } from './vote-pages';

/** Says why somebody passed, or takes it back, and leads back to where they were. A refusal changes nothing, and that page shows what stands. */
export async function passReasonAction(form: FormData): Promise<void> {
  const { vote } = await serverApi();
  const said = sayPassReasonInput.safeParse({
    itemId: form.get('itemId'),
    reason: form.get('reason') || null,
  });
  if (said.success) await vote.sayPassReason(said.data).catch(refusalOf);
  const back = String(form.get('back'));
  redirect((await hrefHere())(isVotePage(back) ? back : '/mine'));
}
