'use server';

import { signInInput } from '@parley/domain/person';
import { translator } from '@parley/i18n/catalogue';
import { addressOf, nearestLocale } from '@parley/i18n/locale';
import type { Problem } from '@parley/ui/form';
import { redirect } from 'next/navigation';
import { SignInRefused, signIn, signOut } from '../../server/auth';
import { afterSignIn } from './after-sign-in';

/** `turn` counts the times that the form came back. */
export type SignInState = { email: string; problems: readonly Problem[]; turn: number };

/** Signs in, and goes back to where the reader was. */
export async function signInAction(before: SignInState, form: FormData): Promise<SignInState> {
  const locale = nearestLocale(String(form.get('locale')));
  const email = String(form.get('email') ?? '').trim();
  const password = String(form.get('password') ?? '');
  const refused = (problems: Problem[]): SignInState => ({ email, problems, turn: before.turn + 1 });

  const t = translator(locale, 'sign-in');
  const forms = translator(locale, 'forms');
  const missing: Problem[] = [];
  if (email === '') missing.push({ name: 'email', text: forms('missing', { label: t('email') }) });
  else if (!signInInput.shape.email.safeParse(email).success) {
    missing.push({ name: 'email', text: forms('emailInvalid') });
  }
  if (password === '') missing.push({ name: 'password', text: forms('missing', { label: t('password') }) });
  if (missing.length > 0) return refused(missing);

  try {
    await signIn('credentials', { email, password, redirect: false });
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error;
    if (error.code === 'overloaded' || error.code === 'too-many') {
      return refused([{ text: translator(locale, 'errors')(error.code) }]);
    }
    return refused([{ name: 'email', text: t('wrong') }]);
  }
  redirect(await afterSignIn(locale, form.get('to')));
}

/** Ends the session in the database and takes the cookie back. */
export async function signOutAction(form: FormData): Promise<void> {
  const locale = nearestLocale(String(form.get('locale')));
  await signOut({ redirect: false });
  redirect(`/${addressOf(locale)}/sign-out`);
}
