'use server';

import { amendmentInput, findAmendmentInput } from '@parley/domain/amendment';
import { nearestLocale } from '@parley/i18n/locale';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import { amendmentPage } from '../clause/clause-pages';
import { hrefHere } from '../shell/href-here';

/** Accepts an amendment, puts it on the newest version, or takes it back; leads to its page with what came of it. */
export async function amendmentAction(form: FormData): Promise<void> {
  const language = nearestLocale(String(form.get('locale')));
  const { proposalSlug, clause, number } = findAmendmentInput.parse({
    proposalSlug: form.get('proposal'),
    clause: Number(form.get('clause')),
    number: Number(form.get('number')),
    language,
  });
  const outcome = new URLSearchParams();
  try {
    outcome.set('after', await act(form));
  } catch (error) {
    outcome.set('problem', refusalOf(error).code);
  }
  const page = amendmentPage(proposalSlug, clause, number);
  redirect((await hrefHere())(`${page}?${outcome}`));
}

async function act(form: FormData): Promise<string> {
  const { amendment } = await serverApi();
  const input = amendmentInput.parse({ amendmentId: form.get('amendmentId') });
  switch (form.get('act')) {
    case 'accept': {
      const done = await amendment.accept(input);
      if (done.state === 'collision') return 'collided';
      return done.votable ? 'accepted' : 'drafted';
    }
    case 'rebase':
      return (await amendment.rebase(input)).state === 'collision' ? 'collided' : 'rebased';
    default:
      await amendment.withdraw(input);
      return 'withdrawn';
  }
}
