import { setImmediate as nextTurn } from 'node:timers/promises';
import { choiceCode, type ReportItem } from '@parley/consensus/report';
import {
  type EarlierTable,
  movementsBetween,
  type PublishedTable,
  type Stands,
  type TableDivision,
} from '@parley/consensus/suppression';
import type { PastVote } from '@parley/db/report';
import { passReasons } from '@parley/domain/vote';
import type { KeptReport } from './keep-report';
import { type Moment, type SeenVotes, seenVotes } from './seen-votes';
import { besideOf, publishText, REASON, type SmallestCells, type TextTables, textTables } from './text-table';

/** What may be shown of each text of an edition, by item. */
export type EditionTables = Readonly<Record<string, PublishedTable>>;

export type GroupOf = ReadonlyMap<string, string>;

/** An edition that was published, and the label of the opinion group that people had in it. */
export type EarlierEdition = { edition: number; tables: EditionTables; groupOf: GroupOf };

export type EditionRoom = {
  items: readonly ReportItem[];
  /** What was counted beside the votes. */
  beside: Pick<KeptReport, 'matters' | 'passReasons'>;
  participants: readonly {
    id: string;
    partyCode: string | null;
    sectorCode: string | null;
    tier: string | null;
  }[];
  groupOf: GroupOf;
  /** All votes ever, by item, then by participant, then in time. */
  history: readonly PastVote[];
};

/**
 * What an edition may show of each text beside all that earlier ones showed: a cell is renewed only where no subtraction from any of
 * them tells of few people. O(votes × editions), a text at a time, so that the event loop answers in between.
 * @param earlier oldest first
 */
export async function publishTables(
  room: EditionRoom,
  edition: number,
  earlier: readonly EarlierEdition[],
  rules: SmallestCells,
): Promise<EditionTables> {
  const pastOf = byItem(room.history);
  const placesOf = placesIn(room);
  const tables: Record<string, PublishedTable> = {};
  for (const item of room.items) {
    const full = textTables(item, besideOf(room.beside, item.id), rules);
    const known = earlier.filter(({ tables }) => tables[item.id] !== undefined);
    const seen = seenVotes(
      pastOf.get(item.id) ?? [],
      known.map((one) => one.edition),
    );
    const before = known.map((one, at) => earlierTable(one, item.id, full, placesOf, seen, at));
    tables[item.id] = publishText(full, edition, before);
    await nextTurn();
  }
  return tables;
}

function byItem(history: readonly PastVote[]): Map<string, PastVote[]> {
  const pastOf = new Map<string, PastVote[]>();
  for (const vote of history) {
    const past = pastOf.get(vote.itemId);
    if (past === undefined) pastOf.set(vote.itemId, [vote]);
    else past.push(vote);
  }
  return pastOf;
}

/** In which cell of a kind of division the voter at a place stood at a moment. */
type PlacesOf = (
  kind: string,
  groupOf: GroupOf | null,
) => (moment: Moment, voter: string, at: number) => string | null;

function placesIn({ participants, groupOf: groupNow }: EditionRoom): PlacesOf {
  const people = new Map(participants.map((person) => [person.id, person]));
  return (kind, groupOf) => (moment, voter, at) => {
    if (kind === 'party') return people.get(voter)?.partyCode ?? null;
    if (kind === 'sector') return people.get(voter)?.sectorCode ?? null;
    if (kind === 'tier') return people.get(voter)?.tier ?? null;
    if (kind === 'group') return (groupOf ?? groupNow).get(voter) ?? null;
    if (kind === REASON) return passReasons[moment.passReason[at]!] ?? null;
    return moment.matters[at] === 1 ? kind : null;
  };
}

/** What an edition showed of a text, and who moved since: where it did not renew the total it renewed nothing, and nobody need be told. */
function earlierTable(
  { edition, tables, groupOf }: EarlierEdition,
  itemId: string,
  { votes, passes }: TextTables,
  placesOf: PlacesOf,
  { voters, moments }: SeenVotes,
  at: number,
): EarlierTable {
  const published = tables[itemId]!;
  const movements = ({ kind, cells: cellsNow }: TableDivision) => {
    const cells = [...new Set([...Object.keys(cellsNow), ...Object.keys(published.divisions[kind] ?? {})])];
    const stands = (moment: Moment, groups: GroupOf | null): Stands => {
      const placeOf = placesOf(kind, groups);
      return {
        cell: Int8Array.from(voters, (voter, i) => cells.indexOf(placeOf(moment, voter, i) ?? '')),
        choice: kind === REASON ? passesAlone(moment.choice) : moment.choice,
      };
    };
    return movementsBetween(stands(moments[at]!, groupOf), stands(moments.at(-1)!, null), cells);
  };
  const divisions = [...votes.divisions, ...passes.divisions];
  const tells = published.all?.edition === edition;
  return {
    edition,
    published,
    movements: Object.fromEntries(divisions.map((one) => [one.kind, tells ? movements(one) : []])),
  };
}

/** Why people passed divides those alone who did: whoever voted otherwise is as one with no vote. */
const passesAlone = (choices: Int8Array): Int8Array =>
  choices.map((choice) => (choice === choiceCode('pass') ? choice : -1));
