'use server';

import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { giveSession } from '../../server/give-session';
import { refusalOf } from '../api/refusal';
import { returnAddress } from '../person/return-address';
import { answerForm, pageOf, type ShortFormState, wordOf } from './short-form-state';

/** The second step of signing in. */
export async function proveFactorAction(before: ShortFormState, form: FormData): Promise<ShortFormState> {
  return answerForm(before, form, {
    act: async () => {
      try {
        const code = wordOf(form, 'code');
        await giveSession((identity, browser) => identity.proveFactor({ code }, browser));
      } catch (error) {
        // The first step is too long ago.
        if (refusalOf(error).code === 'not-signed-in') redirect(pageOf(form, '/sign-in'));
        throw error;
      }
      redirect(returnAddress(form.get('to')) ?? pageOf(form, ''));
    },
  });
}

const authenticatorPage = '/mine/security/authenticator';

/** Makes a key; the page that comes shows it. */
export async function startAuthenticatorAction(form: FormData): Promise<void> {
  try {
    await (await serverApi()).factor.startAuthenticator();
  } catch (error) {
    // It is there already, or a proof is missing: the page knows what to say.
    refusalOf(error);
  }
  redirect(pageOf(form, authenticatorPage));
}

/** The first code of an app. What comes back are the recovery codes, shown this once. */
export async function confirmAuthenticatorAction(
  before: ShortFormState,
  form: FormData,
): Promise<ShortFormState> {
  return answerForm(before, form, {
    page: authenticatorPage,
    act: async () => {
      const { factor } = await serverApi();
      const { recoveryCodes } = await factor.confirmAuthenticator({ code: wordOf(form, 'code') });
      if (recoveryCodes !== null) return recoveryCodes;
      redirect(pageOf(form, '/mine/security?done=factor#factor'));
    },
  });
}

export async function renewRecoveryCodesAction(
  before: ShortFormState,
  form: FormData,
): Promise<ShortFormState> {
  return answerForm(before, form, {
    page: '/mine/security/recovery-codes',
    act: async () => (await (await serverApi()).factor.renewRecoveryCodes()).recoveryCodes,
  });
}

export async function removeAuthenticatorAction(form: FormData): Promise<void> {
  const back = '/mine/security?done=factorGone#factor';
  try {
    await (await serverApi()).factor.removeAuthenticator();
  } catch (error) {
    const { code } = refusalOf(error);
    if (code === 'proof-needed') {
      redirect(pageOf(form, `/prove?${new URLSearchParams({ to: pageOf(form, authenticatorPage) })}`));
    }
    if (code !== 'not-found') throw error;
  }
  redirect(pageOf(form, back));
}
