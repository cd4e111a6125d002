'use server';

import { idSchema } from '@parley/domain/id';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import { returnAddress } from '../person/return-address';
import { answerForm, pageOf, type ShortFormState, wordOf } from './short-form-state';

const secret = (form: FormData): string => String(form.get('password') ?? '');

/** The viewer proves who they are, and goes back to what they wanted to change. */
export async function proveAction(before: ShortFormState, form: FormData): Promise<ShortFormState> {
  return answerForm(before, form, {
    act: async () => {
      await (await serverApi()).person.prove({ password: secret(form) });
      redirect(returnAddress(form.get('to')) ?? pageOf(form, '/mine/security'));
    },
  });
}

export async function changePasswordAction(before: ShortFormState, form: FormData): Promise<ShortFormState> {
  return answerForm(before, form, {
    page: '/mine/security/password',
    act: async () => {
      await (await serverApi()).person.changePassword({ password: secret(form) });
      redirect(pageOf(form, '/mine/security?done=password'));
    },
  });
}

export async function askAddressAction(before: ShortFormState, form: FormData): Promise<ShortFormState> {
  return answerForm(before, form, {
    keep: ['email'],
    page: '/mine/security/address',
    act: async () => {
      await (await serverApi()).person.askAddressChange({ email: wordOf(form, 'email') });
      redirect(pageOf(form, '/mine/security?done=address'));
    },
  });
}

/** Ends one session of the viewer, or all others. One that has ended meanwhile is what was asked for. */
export async function revokeSessionAction(form: FormData): Promise<void> {
  const sessionId = idSchema('session').safeParse(form.get('sessionId'));
  try {
    const { session } = await serverApi();
    if (sessionId.success) await session.revoke({ sessionId: sessionId.data });
    else await session.revokeOthers();
  } catch (error) {
    if (refusalOf(error).code !== 'not-found') throw error;
  }
  redirect(pageOf(form, '/mine/security?done=sessions#sessions'));
}
