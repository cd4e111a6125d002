import { findAgreement } from '@parley/db/agreement';
import { inTransaction, newId, type Tx } from '@parley/db/client';
import { countDrafts, saveNewDraft, saveDraft as saveRow } from '@parley/db/proposal';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer, Viewer } from '@parley/domain/person';
import { draftObstacle, type SaveDraftInput } from '@parley/domain/proposal';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { lockOwnDraft } from './own-draft';

export type SavedDraft = { draftId: Id<'draft'>; revision: number };

/** Nobody writes on more at once; it keeps a program from filling the disk. */
const draftsMost = 50;

/** Keeps what somebody has written of a proposal so far. What another window wrote since is not written over. */
export async function saveDraft(deps: Deps, viewer: MaybeViewer, input: SaveDraftInput): Promise<SavedDraft> {
  permit(deps, viewer, 'proposal.write');
  return inTransaction(deps.db, (tx) =>
    input.draftId === null ? makeDraft(tx, deps, viewer, input) : writeDraft(tx, deps, viewer, input),
  );
}

async function makeDraft(
  tx: Tx,
  deps: Deps,
  viewer: Viewer,
  { agreementSlug, content }: SaveDraftInput,
): Promise<SavedDraft> {
  const agreement = await findAgreement(tx, agreementSlug);
  if (agreement === null) throw new DomainError('not-found');
  if ((await countDrafts(tx, viewer.personId)) >= draftsMost) throw new DomainError('too-many');
  const draftId = newId('draft');
  const createdAt = deps.now();
  await saveNewDraft(tx, {
    id: draftId,
    agreementId: agreement.id,
    authorId: viewer.personId,
    content,
    createdAt,
  });
  return { draftId, revision: 1 };
}

async function writeDraft(
  tx: Tx,
  deps: Deps,
  viewer: Viewer,
  { draftId, revision, content }: SaveDraftInput,
): Promise<SavedDraft> {
  const draft = await lockOwnDraft(tx, viewer, draftId!);
  refuse(draftObstacle(draft.state));
  if (!(await saveRow(tx, draft.id, revision, { content, updatedAt: deps.now() }))) {
    throw new DomainError('draft-changed');
  }
  return { draftId: draft.id, revision: revision + 1 };
}
