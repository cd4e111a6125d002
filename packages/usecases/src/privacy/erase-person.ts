import { saveAct } from '@parley/db/audit';
import { inTransaction, type Tx } from '@parley/db/client';
import {
  deletePersonalRows,
  type ErasureRegister,
  eraseWords,
  findQuotable,
  forgetQuotes,
  lockDueErasure,
  saveErased,
} from '@parley/db/privacy';
import { withdrawOpenVotes } from '@parley/db/vote';
import type { Id } from '@parley/domain/id';
import { type Erased, type ErasedTexts, erasedWords } from '@parley/domain/privacy';
import type { Deps } from '../deps';
import { requestReport } from '../moderation/request-report';

export type EraseDeps = Deps & {
  /** Who was erased, outside of the database; null where none is kept. */
  erasures: ErasureRegister | null;
};

/** Erases somebody whose seven days are over. False where they took it back, or are erased already. */
export async function eraseDuePerson(deps: EraseDeps, personId: Id<'person'>): Promise<boolean> {
  return inTransaction(deps.db, async (tx) => {
    const due = await lockDueErasure(tx, personId, deps.now());
    if (due === null) return false;
    await eraseAndRemember(tx, deps, personId, due.texts);
    return true;
  });
}

/**
 * Erases somebody at once, for whoever runs the installation: only the command line calls this, and there is no
 * viewer.
 */
export async function erasePerson(
  deps: EraseDeps,
  { personId, texts }: { personId: Id<'person'>; texts: ErasedTexts },
): Promise<void> {
  await inTransaction(deps.db, (tx) => eraseAndRemember(tx, deps, personId, texts));
}

/**
 * The register first: if this program dies before the commit, the next start finds there what is still to be done.
 * The other way round, a restored backup would bring somebody back.
 */
async function eraseAndRemember(
  tx: Tx,
  deps: EraseDeps,
  personId: Id<'person'>,
  texts: ErasedTexts,
): Promise<void> {
  const erased: Erased = { personId, texts, erasedAt: deps.now() };
  await deps.erasures?.add(erased);
  await eraseRows(tx, erased);
  await saveErased(tx, erased);
  await saveAct(tx, {
    happenedAt: erased.erasedAt,
    personId: null,
    act: 'erasure.done',
    subjectId: personId,
  });
}

/** All that erasing somebody does to the rows, whoever asked for it. */
export async function eraseRows(tx: Tx, { personId, texts, erasedAt }: Erased): Promise<void> {
  const quotable = await findQuotable(tx, personId, texts === 'erased');
  if (quotable === null) return;
  await forgetQuotes(tx, personId, quotable);
  await withdrawOpenVotes(tx, personId, erasedAt);
  if (texts === 'erased') {
    for (const roundId of await eraseWords(tx, personId, erasedWords, erasedAt))
      await requestReport(tx, roundId);
  }
  await deletePersonalRows(tx, personId);
}
