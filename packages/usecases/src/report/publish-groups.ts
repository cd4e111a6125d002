import type { ShownCell } from '@parley/consensus/suppression';
import { crossingName, groupMarks } from '@parley/consensus/tallies';
import type { PublishedGroup, PublishedItem } from '@parley/domain/report';
import { GROUP_SIZES, groupSizes, publishSizes } from './group-sizes';
import { UNNUMBERED } from './publish-items';
import type { PublishInput } from './publish-report';

type Published = Pick<PublishInput, 'kept' | 'round' | 'parties' | 'tables' | 'edition'>;

/** The opinion groups. A mark gives the share of its group away: it stands only where the tally of the group does, as it is now. */
export function publishGroups(input: Published, shown: readonly PublishedItem[]): PublishedGroup[] {
  const { items, constituencies } = input.kept.report;
  const { suppressionK: k } = input.round.rules;
  const shownById = new Map(shown.map((item) => [item.id, item]));
  const isFresh = (id: string, name: string) => {
    const tally = shownById.get(id)?.groups[name];
    return tally != null && tally.edition === undefined;
  };
  const sizeOf = sizesOf(input);
  return constituencies
    .filter(({ kind }) => kind === 'group')
    .map(({ name }) => ({
      label: name,
      ...sizeOf(name),
      marks: groupMarks(
        items.filter(({ id }) => isFresh(id, name)),
        name,
        2 * k,
        2,
      ).map(({ id, share, others }) => ({ itemId: id, share, others })),
    }));
}

/**
 * People of a group, and of each party in it, as the edition may show them: a size that few people changed stays as it was, and says of
 * which edition it is. The crossing with parties is told whole, and of the same edition as the groups themselves.
 */
function sizesOf({ kept, round, parties, tables, edition }: Published) {
  const { constituencies, participants } = kept.report;
  const { divisions } =
    tables?.[GROUP_SIZES] ??
    publishSizes(groupSizes(constituencies, participants, round.rules), edition ?? UNNUMBERED);
  const { group = {}, partyGroup = {} } = divisions;
  const codes = parties
    .map(({ code }) => code)
    .filter((code) => constituencies.some(({ kind, name }) => kind === 'party' && name === code));
  const crossing = (label: string) =>
    codes.map((code) => [code, partyGroup[crossingName(code, label)]] as const);
  const isWhole = Object.entries(group).every(([label, size]) =>
    crossing(label).every(([, cell]) => cell != null && cell.edition === size?.edition),
  );
  const peopleIn = (cell: ShownCell | null | undefined) => cell?.counts.agree ?? 0;
  return (label: string): Pick<PublishedGroup, 'people' | 'parties' | 'edition'> => {
    const size = group[label];
    if (size == null) return { people: null, parties: null };
    return {
      people: peopleIn(size),
      ...(size.edition === (edition ?? UNNUMBERED) ? {} : { edition: size.edition }),
      parties:
        isWhole && codes.length > 1
          ? Object.fromEntries(crossing(label).map(([code, cell]) => [code, peopleIn(cell)]))
          : null,
    };
  };
}
