import 'server-only';
import { addressOf, type Locale } from '@parley/i18n/locale';
import { isHalfSignedIn } from '../../server/half-session';
import { hasTakenBackErasure } from '../../server/taken-back';
import { returnAddress } from './return-address';

/**
 * Where to go once somebody has signed in: to the second step, back to where they were, or to the front page; first of
 * all to where it says that they took an erasure back.
 */
export async function afterSignIn(locale: Locale, asked: unknown): Promise<string> {
  const to = returnAddress(asked);
  if (await hasTakenBackErasure()) return `/${addressOf(locale)}/mine/data`;
  if (!(await isHalfSignedIn())) return to ?? `/${addressOf(locale)}`;
  return `/${addressOf(locale)}/sign-in/factor${to === null ? '' : `?${new URLSearchParams({ to })}`}`;
}
