'use server';

import { confirmVersionInput } from '@parley/domain/clause';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import { hrefHere } from '../shell/href-here';

/** Confirms a drafted version in one language, and leads back to the clause with what came of it. */
export async function confirmAction(form: FormData): Promise<void> {
  const language = String(form.get('language'));
  const input = confirmVersionInput.safeParse({
    versionId: form.get('versionId'),
    language,
    heading: form.get(`heading-${language}`),
    text: form.get(`text-${language}`),
  });
  const outcome = new URLSearchParams();
  try {
    if (input.success) await (await serverApi()).clause.confirm(input.data);
    outcome.set(input.success ? 'confirmed' : 'problem', input.success ? language : 'input-invalid');
  } catch (error) {
    outcome.set('problem', refusalOf(error).code);
  }
  redirect((await hrefHere())(`${pathOf(form)}?${outcome}`));
}

/** Only a page of a proposal can be come back to. */
const pathOf = (form: FormData): string => {
  const page = String(form.get('page'));
  return /^\/proposals\/[a-z0-9-]+\/clauses\/\d+$/.test(page) ? page : '/proposals';
};
