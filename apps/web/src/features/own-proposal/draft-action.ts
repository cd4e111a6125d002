'use server';

import { answerSponsoringInput, draftInput, saveDraftInput, submitDraftInput } from '@parley/domain/proposal';
import { translator } from '@parley/i18n/catalogue';
import type { Problem } from '@parley/ui/form';
import { redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { answerForm, localeOf, type ShortFormState, wordOf } from '../account/short-form-state';
import { refusalOf } from '../api/refusal';
import { hrefHere } from '../shell/href-here';
import { readDraft } from './draft-fields';

const list = '/mine/proposals';

export type DraftState = { problems: readonly Problem[]; turn: number };

/** Saves what is written so far; then on to a further clause, to the check, or back to the form. */
export async function saveDraftAction(
  draftId: string | null,
  before: DraftState,
  form: FormData,
): Promise<DraftState> {
  const locale = localeOf(form);
  const refused = (text: string): DraftState => ({ problems: [{ text }], turn: before.turn + 1 });
  const content = readDraft(form);
  const step = wordOf(form, 'step');
  if (step === 'add') content.clauses.push({ heading: {}, text: {} });
  const input = saveDraftInput.safeParse({
    draftId,
    agreementSlug: wordOf(form, 'agreement') || null,
    revision: Number(form.get('revision')),
    content,
  });
  if (!input.success) return refused(translator(locale, 'own-proposal')('form.tooLong'));
  let saved: string;
  try {
    saved = (await (await serverApi()).proposal.saveDraft(input.data)).draftId;
  } catch (error) {
    return refused(translator(locale, 'errors')(refusalOf(error).code));
  }
  const page = `${list}/${saved}`;
  const last = content.clauses.length - 1;
  if (step === 'check') redirect((await hrefHere())(`${page}/check`));
  redirect((await hrefHere())(step === 'add' ? `${page}?saved=yes#clause-${last}` : `${page}?saved=yes`));
}

/** Hands the draft in as it stood on the page that was checked. */
export async function submitDraftAction(draftId: string, revision: number): Promise<void> {
  const input = submitDraftInput.parse({ draftId, revision });
  await act(draftId, 'submitted', async () => (await serverApi()).proposal.submit(input));
}

export async function takeBackAction(draftId: string): Promise<void> {
  const input = draftInput.parse({ draftId });
  await act(draftId, 'takenBack', async () => (await serverApi()).proposal.takeBack(input));
}

export async function removeDraftAction(draftId: string): Promise<void> {
  const input = draftInput.parse({ draftId });
  await act(draftId, 'removed', async () => (await serverApi()).proposal.removeDraft(input));
}

export async function answerSponsoringAction(draftId: string, accepts: boolean): Promise<void> {
  const input = answerSponsoringInput.parse({ draftId, accepts });
  await act(draftId, 'answered', async () => (await serverApi()).proposal.answerSponsoring(input));
}

async function act(draftId: string, done: string, make: () => Promise<unknown>) {
  let address = `${list}?done=${done}`;
  try {
    await make();
  } catch (error) {
    address = `${list}/${draftId}/check?refused=${refusalOf(error).code}`;
  }
  redirect((await hrefHere())(address));
}

/** Asks somebody by their address to stand behind the proposal. The answer is the same for every address. */
export async function inviteSponsorAction(
  draftId: string,
  before: ShortFormState,
  form: FormData,
): Promise<ShortFormState> {
  return answerForm(before, form, {
    keep: ['email'],
    act: async () => {
      const { proposal } = await serverApi();
      await proposal.inviteSponsor({ ...draftInput.parse({ draftId }), email: wordOf(form, 'email') });
      redirect((await hrefHere())(`${list}/${draftId}/check?done=asked#sponsors`));
    },
  });
}
