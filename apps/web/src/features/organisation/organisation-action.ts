'use server';

import {
  confirmOrganisationInput,
  removeMemberInput,
  renameOrganisationInput,
} from '@parley/domain/organisation';
import { translator } from '@parley/i18n/catalogue';
import { refresh } from 'next/cache';
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

/** Another name for an organisation. */
export async function renameOrganisationAction(
  organisationId: string,
  before: ShortFormState,
  form: FormData,
): Promise<ShortFormState> {
  const t = translator(localeOf(form), 'organisation.rename');
  return answerForm(before, form, {
    keep: ['name'],
    shapes: { name: t('shape') },
    act: async () => {
      const named = { organisationId, name: wordOf(form, 'name') };
      await (await serverApi()).organisation.rename(renameOrganisationInput.parse(named));
      refresh();
      return undefined;
    },
  });
}

/** Somebody does not speak for it any more. */
export async function removeMemberAction(personId: string): Promise<void> {
  const input = removeMemberInput.parse({ personId });
  await (await serverApi()).organisation.removeMember(input);
  refresh();
}
