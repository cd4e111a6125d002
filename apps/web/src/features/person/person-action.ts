'use server';

import { type RoleGiven, setRoleInput } from '@parley/domain/person';
import { translator } from '@parley/i18n/catalogue';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { answerForm, localeOf, pageOf, type ShortFormState, wordOf } from '../account/short-form-state';

/** Whose account it is: by what it is called in addresses, and by what it signs in with. */
export type Governed = { personId: string; email: string };

const pageOfPerson = (form: FormData, { personId }: Governed, done: string): string =>
  `${pageOf(form, `/admin/people/${personId}`)}?done=${done}`;

export async function setRoleAction(
  who: Governed,
  before: ShortFormState,
  form: FormData,
): Promise<ShortFormState> {
  const t = translator(localeOf(form), 'people');
  return answerForm(before, form, {
    keep: ['role', 'rolePartyCode'],
    shapes: { rolePartyCode: t('setRole.partyShape') },
    act: async () => {
      const input = setRoleInput.parse({
        email: who.email,
        role: wordOf(form, 'role'),
        rolePartyCode: wordOf(form, 'rolePartyCode') || null,
      });
      await (await serverApi()).person.setRole(input);
      redirect(pageOfPerson(form, who, 'role'));
    },
  });
}

/** The role of before. */
export async function giveRoleBackAction(who: Governed, was: RoleGiven, form: FormData): Promise<void> {
  await (await serverApi()).person.setRole(setRoleInput.parse({ email: who.email, ...was }));
  redirect(pageOfPerson(form, who, 'role'));
}

export async function disableAction(
  who: Governed,
  before: ShortFormState,
  form: FormData,
): Promise<ShortFormState> {
  const t = translator(localeOf(form), 'people');
  return answerForm(before, form, {
    keep: ['reason'],
    shapes: { reason: t('disable.reasonShape') },
    act: async () => {
      await (await serverApi()).person.disable({ email: who.email, reason: wordOf(form, 'reason') });
      redirect(pageOfPerson(form, who, 'disabled'));
    },
  });
}

export async function enableAction(who: Governed, form: FormData): Promise<void> {
  await (await serverApi()).person.enable({ email: who.email });
  redirect(pageOfPerson(form, who, 'enabled'));
}

export async function endSessionsAction(who: Governed, form: FormData): Promise<void> {
  await (await serverApi()).session.endAll({ email: who.email });
  redirect(pageOfPerson(form, who, 'sessions'));
}

export async function resetFactorAction(who: Governed, form: FormData): Promise<void> {
  await (await serverApi()).factor.reset({ email: who.email });
  redirect(pageOfPerson(form, who, 'factor'));
}
