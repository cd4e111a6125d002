import { crossingName, groupMarks } from '@parley/consensus/tallies';
import type { PublishedGroup, PublishedItem } from '@parley/domain/report';
import type { PublishInput } from './publish-report';

/** The opinion groups. A mark gives the share of its group away: it stands only where the tally of the group does, as it is now. */
export function publishGroups(
  { kept, round, parties }: Pick<PublishInput, 'kept' | 'round' | 'parties'>,
  shown: readonly PublishedItem[],
): PublishedGroup[] {
  const { items, constituencies } = kept.report;
  const { suppressionK: k, suppressionKFine } = round.rules;
  const shownById = new Map(shown.map((item) => [item.id, item]));
  const isFresh = (id: string, name: string) => {
    const tally = shownById.get(id)?.groups[name];
    return tally != null && tally.edition === undefined;
  };
  const codes = parties.map(({ code }) => code);
  const partiesOf = peopleByParty(constituencies, codes, kept.report.participants, suppressionKFine);
  return constituencies
    .filter(({ kind }) => kind === 'group')
    .map(({ name, people }) => ({
      label: name,
      people: people < k ? null : people,
      parties: partiesOf(name),
      marks: groupMarks(
        items.filter(({ id }) => isFresh(id, name)),
        name,
        2 * k,
        2,
      ).map(({ id, share, others }) => ({ itemId: id, share, others })),
    }));
}

type Constituencies = PublishInput['kept']['report']['constituencies'];

/**
 * People of each party in a group. A crossing is bound by the sums of its rows and of its columns, so that one withheld cell may be
 * worked out from many others: it is shown whole or not at all. All of its cells must be large enough, and whoever stands in a group
 * and no party, in a party and no group, or in neither, must be so many or nobody.
 */
function peopleByParty(all: Constituencies, codes: readonly string[], participants: number, k: number) {
  const people = (kind: string, name: string) =>
    all.find((one) => one.kind === kind && one.name === name)?.people ?? 0;
  const labels = all.filter(({ kind }) => kind === 'group').map(({ name }) => name);
  const asked = codes.filter((code) => all.some(({ kind, name }) => kind === 'party' && name === code));
  const cell = (code: string, label: string) => people('partyGroup', crossingName(code, label));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const cells = asked.flatMap((code) => labels.map((label) => cell(code, label)));
  const noParty = labels.map((label) => people('group', label) - sum(asked.map((code) => cell(code, label))));
  const noGroup = asked.map((code) => people('party', code) - sum(labels.map((label) => cell(code, label))));
  const neither = participants - sum([...cells, ...noParty, ...noGroup]);
  const isShown =
    cells.every((one) => one >= k) && [...noParty, ...noGroup, neither].every((one) => one === 0 || one >= k);
  return (label: string) =>
    isShown && asked.length > 1 ? Object.fromEntries(asked.map((code) => [code, cell(code, label)])) : null;
}
