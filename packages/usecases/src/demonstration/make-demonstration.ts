import { newId } from '@parley/db/client';
import { deleteRound, findRoundIdBySlug, saveRound } from '@parley/db/round';
import { saveStatements } from '@parley/db/statement';
import { saveImportedVotes } from '@parley/db/vote';
import type { AgreementFile } from '@parley/domain/agreement';
import type { Id } from '@parley/domain/id';
import { roundRules } from '@parley/domain/round';
import type { Deps } from '../deps';
import { rulesHashOf } from '../round/rules-hash';
import { syntheticRoom } from './synthetic-room';
import { demonstrationSummary, demonstrationTitle } from './words';

export const demonstrationSlug = 'demonstration';
const statementsAtMost = 35;
const day = 86_400_000;

export type DemonstrationOptions = { seed?: number; people?: number };

/**
 * Makes a closed round of made-up people over the opening statements of an agreement, marked as what it is.
 * Its report is computed by the same engine as any other.
 *
 * @returns null where there is a demonstration already
 */
export async function makeDemonstration(
  deps: Deps,
  agreementId: Id<'agreement'>,
  file: AgreementFile,
  options: DemonstrationOptions = {},
): Promise<Id<'round'> | null> {
  if ((await findRoundIdBySlug(deps.db, demonstrationSlug)) !== null) return null;
  const now = deps.now();
  const roundId = newId('round');
  const rules = roundRules.parse({ tallies: 'open' });
  const opening = openingStatements(file);
  const people = syntheticRoom({
    seed: options.seed ?? 20_260_114,
    people: options.people ?? 600,
    stances: opening.map((statement) => statement.stance),
    parties: file.parties.map((party) => party.code).sort(),
    sectors: file.sectors.map((sector) => sector.code),
  });
  await deps.db.transaction(async (tx) => {
    await saveRound(tx, {
      id: roundId,
      agreementId,
      slug: demonstrationSlug,
      title: demonstrationTitle,
      summary: demonstrationSummary,
      state: 'closed',
      rules,
      rulesHash: rulesHashOf(rules),
      demonstration: true,
      timeZone: file.round.timeZone,
      opensAt: new Date(now.getTime() - 42 * day),
      closesAt: new Date(now.getTime() - 7 * day),
      createdAt: now,
    });
    const itemIds = await saveStatements(
      tx,
      roundId,
      opening.map(({ language, text: { [language]: text = '', ...translations } }, index) => ({
        number: index + 1,
        source: 'demonstration' as const,
        text,
        language,
        translations,
      })),
      now,
    );
    const castAt = new Date(now.getTime() - 14 * day);
    await saveImportedVotes(
      tx,
      { agreementId, roundId, joinedAt: castAt },
      people.map(({ name, partyCode, sectorCode, tier }) => ({
        externalRef: name,
        partyCode,
        sectorCode,
        tier,
      })),
      people.flatMap(({ choices }, participant) =>
        choices.map(({ item, choice }) => ({ participant, itemId: itemIds[item]!, choice, castAt })),
      ),
    );
  });
  return roundId;
}

/** The first of each proposal, then the second of each and so on: as many as a report of one page can show. */
function openingStatements({ proposals }: AgreementFile) {
  const longest = Math.max(...proposals.map(({ statements }) => statements.length));
  const inTurn = Array.from({ length: longest }, (_, turn) =>
    proposals.flatMap(({ statements }) => statements.slice(turn, turn + 1)),
  );
  return inTurn.flat().slice(0, statementsAtMost);
}

/** Takes the demonstration away, with everything in it. False where there is none. */
export async function removeDemonstration(deps: Deps): Promise<boolean> {
  const roundId = await findRoundIdBySlug(deps.db, demonstrationSlug);
  if (roundId === null) return false;
  await deps.db.transaction((tx) => deleteRound(tx, roundId));
  return true;
}
