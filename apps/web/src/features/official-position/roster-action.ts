'use server';

import { setRoleInput } from '@parley/domain/person';
import { translator } from '@parley/i18n/catalogue';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { answerForm, localeOf, type ShortFormState, wordOf } from '../account/short-form-state';
import { hrefHere } from '../shell/href-here';

const page = '/admin/delegations';

/** Somebody speaks for a party from now on. */
export async function addDelegateAction(before: ShortFormState, form: FormData): Promise<ShortFormState> {
  const t = translator(localeOf(form), 'official-position.roster.add');
  return answerForm(before, form, {
    keep: ['email', 'party'],
    shapes: { rolePartyCode: t('partyShape') },
    said: { 'not-found': { name: 'email', text: t('unknown') } },
    act: async () => {
      const input = setRoleInput.parse({
        email: wordOf(form, 'email'),
        role: 'delegate',
        rolePartyCode: wordOf(form, 'party') || null,
      });
      await (await serverApi()).person.setRole(input);
      redirect((await hrefHere())(page));
    },
  });
}

/** They are a stakeholder again. What they published for the party stays the party's. */
export async function removeDelegateAction(email: string): Promise<void> {
  const input = setRoleInput.parse({ email, role: 'stakeholder' });
  await (await serverApi()).person.setRole(input);
  redirect((await hrefHere())(page));
}
