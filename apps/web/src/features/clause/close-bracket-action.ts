'use server';

import { closeBracketInput } from '@parley/domain/clause';
import { slug } from '@parley/domain/id';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import { hrefHere } from '../shell/href-here';
import { clausePage } from './clause-pages';

/** Closes a bracket, and leads to the versions of its clause. */
export async function closeBracketAction(form: FormData): Promise<void> {
  const page = clausePage(slug.parse(form.get('proposal')), Number(form.get('number')));
  const outcome = new URLSearchParams();
  try {
    const input = closeBracketInput.parse({
      clauseId: form.get('clauseId'),
      versionId: form.get('versionId'),
      bracket: Number(form.get('bracket')),
      option: Number(form.get('option')),
    });
    await (await serverApi()).clause.closeBracket(input);
    outcome.set('confirmed', 'all');
  } catch (error) {
    outcome.set('problem', refusalOf(error).code);
  }
  redirect((await hrefHere())(`${page}?${outcome}`));
}
