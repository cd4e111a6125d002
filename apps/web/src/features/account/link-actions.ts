'use server';

import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { giveSession } from '../../server/give-session';
import { refusalOf } from '../api/refusal';
import { afterSignIn } from '../person/after-sign-in';
import { answerForm, localeOf, pageOf, type ShortFormState, wordOf } from './short-form-state';

/** Asks for a letter with a link to a new password. The next page is the same for every address. */
export async function askResetAction(before: ShortFormState, form: FormData): Promise<ShortFormState> {
  return answerForm(before, form, {
    keep: ['email'],
    act: async () => {
      await (await serverApi()).person.askPasswordReset({ email: wordOf(form, 'email') });
      redirect(pageOf(form, '/forgotten-password?sent=yes'));
    },
  });
}

/** Asks for a letter with a link to sign in by. */
export async function askSignInLinkAction(before: ShortFormState, form: FormData): Promise<ShortFormState> {
  return answerForm(before, form, {
    keep: ['email'],
    act: async () => {
      await (await serverApi()).person.askSignInLink({ email: wordOf(form, 'email') });
      redirect(pageOf(form, '/sign-in/letter?sent=yes'));
    },
  });
}

/** The form behind the link of a letter: another password, and the link is used up. */
export async function resetAction(before: ShortFormState, form: FormData): Promise<ShortFormState> {
  return answerForm(before, form, {
    act: async () => {
      const password = String(form.get('password') ?? '');
      await (await serverApi()).person.resetPassword({ token: wordOf(form, 'token'), password });
      redirect(pageOf(form, '/reset-password?done=yes'));
    },
  });
}

/** The button behind the link of a letter: signs in, once. */
export async function signInByLinkAction(form: FormData): Promise<void> {
  const token = wordOf(form, 'token');
  try {
    await giveSession((identity, browser) => identity.signInByLink({ token }, browser));
  } catch (error) {
    // Whatever is wrong with the link, the page without one says what to do.
    refusalOf(error);
    redirect(pageOf(form, '/sign-in/link'));
  }
  redirect(await afterSignIn(localeOf(form), null));
}

/** The button behind the link of a letter: the address is the person's from now on. */
export async function changeAddressAction(form: FormData): Promise<void> {
  try {
    await (await serverApi()).person.changeAddress({ token: wordOf(form, 'token') });
  } catch (error) {
    refusalOf(error);
    redirect(pageOf(form, '/change-address'));
  }
  redirect(pageOf(form, '/change-address?done=yes'));
}
