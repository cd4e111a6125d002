'use server';

import { removePasskeyInput } from '@parley/domain/factor';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { giveSession } from '../../server/give-session';
import { addPasskey, askPasskey, offerPasskey } from '../../server/passkey';
import { refusalOf } from '../api/refusal';
import { afterSignIn } from '../person/after-sign-in';
import { answerForm, localeOf, pageOf, type ShortFormState, wordOf } from './short-form-state';

const addPage = '/mine/security/passkey';
const answerOf = (form: FormData): string => String(form.get('answer') ?? '');

/** What the viewer's browser asks a device for; null where the proof is too old by now. */
export async function offerPasskeyAction() {
  try {
    return await offerPasskey();
  } catch (error) {
    refusalOf(error);
    return null;
  }
}

/** Keeps a key that a device has made. What comes back are recovery codes, where it is the first factor. */
export async function addPasskeyAction(before: ShortFormState, form: FormData): Promise<ShortFormState> {
  return answerForm(before, form, {
    keep: ['name'],
    page: addPage,
    act: async () => {
      const { recoveryCodes } = await addPasskey({ answer: answerOf(form), name: wordOf(form, 'name') });
      if (recoveryCodes !== null) return recoveryCodes;
      redirect(pageOf(form, '/mine/security?done=passkey#passkeys'));
    },
  });
}

export async function removePasskeyAction(form: FormData): Promise<void> {
  try {
    const input = removePasskeyInput.parse({ id: form.get('id') });
    await (await serverApi()).factor.removePasskey(input);
  } catch (error) {
    const { code } = refusalOf(error);
    if (code === 'proof-needed') {
      redirect(pageOf(form, `/prove?${new URLSearchParams({ to: pageOf(form, '/mine/security') })}`));
    }
    if (code !== 'not-found') throw error;
  }
  redirect(pageOf(form, '/mine/security?done=passkeyGone#passkeys'));
}

/** What a browser asks its devices for. */
export async function askPasskeyAction() {
  return askPasskey();
}

/** Signs in whoever holds the key. */
export async function signInWithPasskeyAction(
  before: ShortFormState,
  form: FormData,
): Promise<ShortFormState> {
  return answerForm(before, form, {
    act: async () => {
      const answer = answerOf(form);
      await giveSession((identity, browser) => identity.signInWithPasskey({ answer }, browser));
      redirect(await afterSignIn(localeOf(form), form.get('to')));
    },
  });
}
