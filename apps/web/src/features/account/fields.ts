import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ShortField } from './short-form';

/** The entry of an address. */
export async function emailField(label?: string): Promise<ShortField> {
  const t = await getTranslations('sign-in');
  return { kind: 'email', name: 'email', label: label ?? t('email') };
}

/** The entry of a password: the one that there is, or another. */
export async function passwordField(use: 'new-password' | 'current-password'): Promise<ShortField> {
  const t = await getTranslations('sign-in');
  const account = await getTranslations('account');
  const shared = {
    kind: 'password' as const,
    name: 'password',
    use,
    showLabel: t('showPassword'),
    hideLabel: t('hidePassword'),
  };
  return use === 'current-password'
    ? { ...shared, label: t('password') }
    : { ...shared, label: account('newPassword'), hint: account('passwordShape') };
}
