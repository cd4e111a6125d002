import { choiceCode, type Report } from '@parley/consensus/report';
import {
  type CountCell,
  type EarlierTable,
  type FullTable,
  type Movement,
  movementsBetween,
  type PublishedTable,
  publishTable,
} from '@parley/consensus/suppression';
import { crossingName } from '@parley/consensus/tallies';
import type { EarlierEdition, GroupOf } from './edition-tables';
import type { SmallestCells } from './text-table';

/** Among the tables of an edition the one that is about no text: how many people each group has. No text has this id. */
export const GROUP_SIZES = 'group-sizes';

type Constituencies = readonly Pick<Report['constituencies'][number], 'kind' | 'name' | 'people'>[];
type Voter = { id: string; partyCode: string | null };

/** So many people, of whom no choice is told. */
export const headCount = (people: number): CountCell => ({ agree: people, disagree: 0, pass: 0 });

/** People of each group, and of each party in it. A group is made of votes: who is known to have come between two editions must not be found in one. */
export function groupSizes(
  all: Constituencies,
  participants: number,
  { suppressionK: k, suppressionKFine }: SmallestCells,
): FullTable {
  const ofKind = (kind: string) =>
    Object.fromEntries(
      all.filter((one) => one.kind === kind).map(({ name, people }) => [name, headCount(people)]),
    );
  const groups = all.filter(({ kind }) => kind === 'group').map(({ people }) => people);
  return {
    of: 'people',
    all: headCount(groups.reduce((sum, people) => sum + people, 0)),
    k,
    divisions: [
      { kind: 'group', k, cells: ofKind('group') },
      {
        kind: 'partyGroup',
        k: suppressionKFine,
        cells: crossingMayBeTold(all, participants, suppressionKFine) ? ofKind('partyGroup') : {},
      },
    ],
  };
}

/**
 * The sizes that an edition may show beside all that earlier ones showed. The parties of groups stay as they were unless all of them and
 * all groups are renewed: together they are the groups.
 */
export function publishSizes(
  full: FullTable,
  edition: number,
  earlier: readonly EarlierTable[] = [],
): PublishedTable {
  const table = publishTable(full, edition, earlier);
  const { group = {}, partyGroup = {} } = table.divisions;
  const sizes = [...Object.values(group), ...Object.values(partyGroup)];
  if (sizes.every((size) => size?.edition === edition)) return table;
  const before = earlier.at(-1)?.published.divisions.partyGroup;
  const kept = Object.keys(partyGroup).map((name) => [name, before?.[name] ?? null]);
  return { ...table, divisions: { ...table.divisions, partyGroup: Object.fromEntries(kept) } };
}

/**
 * A crossing is bound by the sums of its rows and of its columns, so that one withheld cell may be worked out from many others: it is
 * shown whole or not at all. All of its cells must be large enough, and whoever stands in a group and no party, in a party and no group,
 * or in neither, must be so many or nobody.
 */
function crossingMayBeTold(all: Constituencies, participants: number, k: number): boolean {
  const named = (kind: string) => all.filter((one) => one.kind === kind);
  const [parties, groups, crossings] = [named('party'), named('group'), named('partyGroup')];
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const peopleOf = new Map(crossings.map(({ name, people }) => [name, people]));
  const cell = (party: string, group: string) => peopleOf.get(crossingName(party, group)) ?? 0;
  const noParty = groups.map(({ name, people }) => people - sum(parties.map((one) => cell(one.name, name))));
  const noGroup = parties.map(({ name, people }) => people - sum(groups.map((one) => cell(name, one.name))));
  const cells = parties.flatMap((party) => groups.map((group) => cell(party.name, group.name)));
  const neither = participants - sum([...cells, ...noParty, ...noGroup]);
  return (
    parties.length > 1 &&
    cells.every((one) => one >= k) &&
    [...noParty, ...noGroup, neither].every((one) => one === 0 || one >= k)
  );
}

/** What an earlier edition showed of its groups, and who came, went or moved to another since; null where it was frozen without. */
export function earlierSizes(
  { edition, tables, groupOf: groupThen }: EarlierEdition,
  groupNow: GroupOf,
  voters: readonly Voter[],
): EarlierTable | null {
  const published = tables[GROUP_SIZES];
  if (published === undefined) return null;
  const movements = (cellIn: (groupOf: GroupOf, voter: Voter) => string | null) => {
    const stands = (groupOf: GroupOf) => voters.map((voter) => cellIn(groupOf, voter));
    const [before, after] = [stands(groupThen), stands(groupNow)];
    const cells = [...new Set([...before, ...after].filter((cell) => cell !== null))];
    const standsOf = (groupOf: GroupOf, own: readonly (string | null)[]) => ({
      cell: Int8Array.from(own, (cell) => (cell === null ? -1 : cells.indexOf(cell))),
      choice: Int8Array.from(voters, ({ id }) => (groupOf.has(id) ? choiceCode('agree') : -1)),
    });
    return movementsBetween(standsOf(groupThen, before), standsOf(groupNow, after), cells);
  };
  const groups = movements((groupOf, { id }) => groupOf.get(id) ?? null);
  const crossings = movements((groupOf, { id, partyCode }) => {
    const group = groupOf.get(id);
    return group === undefined || partyCode === null ? null : crossingName(partyCode, group);
  });
  return {
    edition,
    published,
    movements: {
      group: [...groups, ...erased(published, edition, 'group', groups)],
      partyGroup: [...crossings, ...erased(published, edition, 'partyGroup', crossings)],
    },
  };
}

/** Who was counted then and is gone without a trace since: they left as others do. */
function erased(
  { all, divisions }: PublishedTable,
  edition: number,
  kind: string,
  movements: readonly Movement[],
): Movement[] {
  if (all?.edition !== edition) return [];
  const known = (cell: string | null) =>
    movements.reduce((sum, one) => sum + (one.was !== null && one.from === cell ? one.people : 0), 0);
  const shown = Object.entries(divisions[kind] ?? {}).flatMap(([cell, one]) =>
    one?.edition === edition ? [{ from: cell, people: one.counts.agree - known(cell) }] : [],
  );
  const before = movements.reduce((sum, one) => sum + (one.was === null ? 0 : one.people), 0);
  const elsewhere = all.counts.agree - before - shown.reduce((sum, { people }) => sum + people, 0);
  return [...shown, { from: null, people: elsewhere }]
    .filter(({ people }) => people > 0)
    .map(({ from, people }) => ({ from, was: 'agree', to: null, is: null, people }));
}
