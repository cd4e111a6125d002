'use server';

import { makeApiTokenInput, revokeApiTokenInput, scopes } from '@parley/domain/api-token';
import { translator } from '@parley/i18n/catalogue';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import { type ApiTokenState, scopeEntry } from './api-token-state';
import { localeOf, pageOf, wordOf } from './short-form-state';

const makePage = '/mine/security/api-token';

/** Makes a token. What comes back is the token, shown this once, or what is missing. */
export async function makeApiTokenAction(before: ApiTokenState, form: FormData): Promise<ApiTokenState> {
  const locale = localeOf(form);
  const values = {
    name: wordOf(form, 'name'),
    scopes: scopes.filter((scope) => form.get(scopeEntry(scope)) === 'yes'),
    days: wordOf(form, 'days'),
  };
  const turn = before.turn + 1;
  const input = makeApiTokenInput.safeParse({ ...values, days: Number(values.days) });
  if (!input.success) {
    const t = translator(locale, 'account');
    const wrong = new Set(input.error.issues.map(({ path }) => path[0]));
    const problems = [
      ...(wrong.has('name') ? [{ name: 'name', text: t('apiTokens.nameMissing') }] : []),
      ...(wrong.has('scopes') ? [{ name: scopeEntry(scopes[0]), text: t('apiTokens.scopeMissing') }] : []),
      ...(wrong.has('days') ? [{ name: 'days', text: t('apiTokens.daysMissing') }] : []),
    ];
    return { values, problems, turn };
  }
  try {
    const { token } = await (await serverApi()).apiToken.make(input.data);
    return { values, problems: [], turn, token };
  } catch (error) {
    const { code } = refusalOf(error);
    if (code === 'proof-needed') {
      redirect(pageOf(form, `/prove?${new URLSearchParams({ to: pageOf(form, makePage) })}`));
    }
    return { values, problems: [{ text: translator(locale, 'errors')(code) }], turn };
  }
}

/** Takes a token back. One that has ended meanwhile is what was asked for. */
export async function revokeApiTokenAction(form: FormData): Promise<void> {
  const input = revokeApiTokenInput.safeParse({ tokenId: form.get('tokenId') });
  try {
    if (input.success) await (await serverApi()).apiToken.revoke(input.data);
  } catch (error) {
    if (refusalOf(error).code !== 'not-found') throw error;
  }
  redirect(pageOf(form, '/mine/security?done=apiTokenGone#api-tokens'));
}
