'use server';

import { makeInvitationInput, revokeInvitationInput } from '@parley/domain/invitation';
import { translator } from '@parley/i18n/catalogue';
import { refresh } from 'next/cache';
import { serverApi } from '../../server/api';
import { composition } from '../../server/composition';
import { localeOf, pageOf, wordOf } from '../account/short-form-state';
import { refusalOf } from '../api/refusal';
import type { InvitationState } from './invitation-state';

/** Makes a link to hand on, and shows it once. */
export async function makeInvitationAction(
  before: InvitationState,
  form: FormData,
): Promise<InvitationState> {
  const values = {
    usesMax: wordOf(form, 'usesMax'),
    days: wordOf(form, 'days'),
    organisationId: wordOf(form, 'organisationId'),
  };
  const locale = localeOf(form);
  const turn = before.turn + 1;
  const input = makeInvitationInput.safeParse({
    usesMax: Number(values.usesMax),
    days: Number(values.days),
    organisationId: values.organisationId === '' ? null : values.organisationId,
  });
  if (!input.success) {
    const t = translator(locale, 'invitation');
    const wrong = new Set(input.error.issues.map(({ path }) => path[0]));
    const names = (['usesMax', 'days'] as const).filter((name) => wrong.has(name));
    return { values, problems: names.map((name) => ({ name, text: t(`shapes.${name}`) })), link: null, turn };
  }
  try {
    const { token } = await (await serverApi()).invitation.make(input.data);
    const address = pageOf(form, `/sign-up?${new URLSearchParams({ invitation: token })}`);
    return { values, problems: [], link: `${composition().env.PUBLIC_URL}${address}`, turn };
  } catch (error) {
    const text = translator(locale, 'errors')(refusalOf(error).code);
    return { values, problems: [{ text }], link: null, turn };
  }
}

/** Takes an invitation back. One that is over already is no error. */
export async function revokeInvitationAction(invitationId: string): Promise<void> {
  const input = revokeInvitationInput.parse({ invitationId });
  try {
    await (await serverApi()).invitation.revoke(input);
  } catch (error) {
    if (refusalOf(error).code !== 'not-found') throw error;
  }
  refresh();
}
