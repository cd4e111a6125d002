'use server';

import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { providerHere } from '../../server/provider-name';
import { refusalOf } from '../api/refusal';
import { pageOf } from './short-form-state';

export async function disconnectProviderAction(form: FormData): Promise<void> {
  const provider = providerHere();
  try {
    if (provider !== null) await (await serverApi()).provider.disconnect({ issuer: provider.issuer });
  } catch (error) {
    const { code } = refusalOf(error);
    if (code === 'proof-needed') {
      redirect(pageOf(form, `/prove?${new URLSearchParams({ to: pageOf(form, '/mine/security') })}`));
    }
    if (code !== 'not-found') throw error;
  }
  redirect(pageOf(form, '/mine/security?done=providerGone#providers'));
}
