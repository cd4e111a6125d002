import { countRoundContents, deleteRound, findRoundFrame, findRoundIdBySlug } from '@parley/db/round';
import type { Id } from '@parley/domain/id';
import type { Deps } from '../deps';
import { ImportRefusal } from './import-refusal';

/** What goes when an imported round is removed. */
export type ImportContents = {
  roundId: Id<'round'>;
  statements: number;
  participants: number;
  votes: number;
  reports: number;
};

/**
 * How much an imported round holds.
 * @throws ImportRefusal where there is no such round, or it was held here: what people did here is not removed by a command
 */
export async function findImport(deps: Deps, slug: string): Promise<ImportContents> {
  const roundId = await findRoundIdBySlug(deps.db, slug);
  const round = roundId === null ? null : await findRoundFrame(deps.db, roundId);
  if (roundId === null || round === null) throw new ImportRefusal('round-missing', slug);
  if (round.importedFrom === null) throw new ImportRefusal('not-imported', slug);
  return { roundId, ...(await countRoundContents(deps.db, roundId)) };
}

/** Takes an imported round away, with everything in it. @throws as `findImport` does */
export async function removeImport(deps: Deps, slug: string): Promise<void> {
  const { roundId } = await findImport(deps, slug);
  await deps.db.transaction((tx) => deleteRound(tx, roundId));
}
