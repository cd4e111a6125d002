import { deleteApiTokens } from '@parley/db/api-token';
import { saveAct } from '@parley/db/audit';
import { inTransaction } from '@parley/db/client';
import { lockPerson, saveTokensOver } from '@parley/db/person';
import { findErasure, saveErasureAsked } from '@parley/db/privacy';
import { deleteSessions } from '@parley/db/session';
import type { MaybeViewer } from '@parley/domain/person';
import { type AskErasureInput, erasureDueAt } from '@parley/domain/privacy';
import { enqueue } from '@parley/queue/outbox';
import type { Deps } from '../deps';
import { writeLetter } from '../letter';
import { provenPerson } from '../person/proven-person';

/**
 * The viewer, who has just proved who they are, asks to be erased. Every session and API token ends; whoever signs in within the
 * next seven days takes it back. A letter says so.
 */
export async function askErasure(
  deps: Deps,
  viewer: MaybeViewer,
  { texts }: AskErasureInput,
): Promise<{ dueAt: Date }> {
  const person = await provenPerson(deps, viewer);
  const { personId, language, displayName } = person;
  return inTransaction(deps.db, async (tx) => {
    await lockPerson(tx, personId);
    const asked = await findErasure(tx, personId);
    // Sent twice, it is one request.
    if (asked !== null && asked.undoneAt === null && asked.erasedAt === null) return { dueAt: asked.dueAt };
    const askedAt = deps.now();
    const dueAt = erasureDueAt(askedAt);
    await saveErasureAsked(tx, { personId, texts, askedAt, dueAt });
    await deleteSessions(tx, personId, null);
    await deleteApiTokens(tx, personId);
    await saveTokensOver(tx, personId, ['reset-password', 'sign-in', 'change-address'], askedAt);
    await enqueue(
      tx,
      'person.erase',
      { personId },
      { deduplicationKey: `person.erase:${personId}:${askedAt.getTime()}`, availableAt: dueAt },
    );
    const content = { displayName, dueAt: dueAt.toISOString() };
    await writeLetter(tx, { kind: 'erasure-asked', personId, language, content }, askedAt);
    await saveAct(tx, { happenedAt: askedAt, personId, act: 'erasure.ask', subjectId: personId });
    return { dueAt };
  });
}
