import { findAgreement as findRow, listAllPositions, listDomains } from '@parley/db/agreement';
import { listParties } from '@parley/db/round';
import { convergence, type FindMatrixInput, stepsApart } from '@parley/domain/agreement';
import { DomainError } from '@parley/domain/error';
import type { Deps } from '../deps';
import { shownMatrix } from './shown-matrix';
import { shownParties } from './shown-parties';

type Position = Awaited<ReturnType<typeof listAllPositions>>[number];
type Row = ReturnType<typeof shownMatrix>[number];

/** The regulatory matrix on a day, with what has changed since another one, and whether parties come closer. */
export async function findMatrix(deps: Deps, input: FindMatrixInput) {
  const { language } = input;
  const agreement = await findRow(deps.db, input.agreementSlug);
  if (agreement === null) throw new DomainError('not-found');
  const [parties, domains, positions] = await Promise.all([
    listParties(deps.db, agreement.id),
    listDomains(deps.db, agreement.id),
    listAllPositions(deps.db, agreement.id),
  ]);
  const asOf = input.asOf ?? deps.now().toISOString().slice(0, 10);
  const since = input.since ?? yearBefore(asOf);
  const earlier = shownMatrix(domains, heldOn(positions, since), language);
  return {
    asOf,
    since,
    /** Days on which a position began to hold, the newest first: the matrix is worth a look on each. */
    days: [...new Set(positions.map(({ holdsFrom }) => holdsFrom))].sort().reverse(),
    parties: shownParties(parties, language),
    rows: shownMatrix(domains, heldOn(positions, asOf), language).map((row) =>
      compared(
        row,
        earlier.find(({ domain }) => domain === row.domain),
      ),
    ),
  };
}

/** The newest row of each cell that held on a day; rows come oldest first. */
function heldOn(positions: readonly Position[], day: string): Position[] {
  const cells = new Map<string, Position>();
  for (const position of positions)
    if (position.holdsFrom <= day) cells.set(`${position.domainCode} ${position.partyCode}`, position);
  return [...cells.values()];
}

function compared(row: Row, earlier: Row | undefined) {
  const apart = (one: Row | undefined) => stepsApart(one?.cells.map(({ step }) => step) ?? []);
  const changes = row.cells.flatMap((cell) => {
    const before = earlier?.cells.find(({ party }) => party === cell.party) ?? null;
    return before?.holdsFrom === cell.holdsFrom
      ? []
      : [{ party: cell.party, on: cell.holdsFrom, from: before?.step ?? null, to: cell.step }];
  });
  return { ...row, apart: apart(row), convergence: convergence(apart(earlier), apart(row)), changes };
}

/** The same day a year before; the 28th where it is the 29th of February. */
function yearBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const there = new Date(Date.UTC(year - 1, month - 1, month === 2 ? Math.min(date, 28) : date));
  return there.toISOString().slice(0, 10);
}

export type ShownMatrix = Awaited<ReturnType<typeof findMatrix>>;
