'use server';

import { confirmOrganisationInput } from '@parley/domain/organisation';
import { translator } from '@parley/i18n/catalogue';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { answerForm, localeOf, pageOf, type ShortFormState, wordOf } from '../account/short-form-state';

const page = '/admin/organisations';

/** Adds an organisation with the domains of its addresses. */
export async function makeOrganisationAction(
  before: ShortFormState,
  form: FormData,
): Promise<ShortFormState> {
  const t = translator(localeOf(form), 'organisation.make');
  return answerForm(before, form, {
    keep: ['name', 'domains'],
    shapes: { name: t('nameShape'), domains: t('domainsShape') },
    act: async () => {
      const domains = wordOf(form, 'domains').split(/[\s,;]+/);
      const { organisation } = await serverApi();
      await organisation.make({ name: wordOf(form, 'name'), domains: domains.filter((one) => one !== '') });
      redirect(pageOf(form, page));
    },
  });
}

/** Somebody speaks for the organisation that they name. */
export async function confirmOrganisationAction(personId: string, form: FormData): Promise<void> {
  const input = confirmOrganisationInput.parse({ personId });
  await (await serverApi()).organisation.confirm(input);
  redirect(pageOf(form, page));
}
