import type { NamedTally } from '@parley/consensus/report';
import { cellsToHide, isFew, isTooSmall } from '@parley/consensus/suppression';
import { groupMarks, type Tally } from '@parley/consensus/tallies';
import type { ItemText } from '@parley/db/report';
import type { RoundFrame } from '@parley/db/round';
import type { LocalizedText } from '@parley/domain/language';
import type { PublishedGroup, PublishedItem, PublishedReport, PublishedTally } from '@parley/domain/report';
import type { KeptReport } from './compute-round-report';

export type PublishInput = {
  round: RoundFrame;
  parties: readonly { code: string; name: LocalizedText }[];
  sectors: readonly { code: string; name: LocalizedText }[];
  texts: readonly ItemText[];
  kept: KeptReport;
  edition: number | null;
  final: boolean;
  computedAt: Date;
};

/** The one way from a computed report to what is shown: small cells withheld, texts beside their figures. */
export function publishReport(input: PublishInput): PublishedReport {
  const { round, kept } = input;
  const { report } = kept;
  const { threshold, minimumVotes, errorRate, suppressionK, suppressionKFine } = round.rules;
  return {
    format: 'parley-report/1',
    round: {
      slug: round.slug,
      title: round.title,
      state: round.state,
      demonstration: round.demonstration,
      imported: round.importedFrom !== null,
      timeZone: round.timeZone,
      opensAt: round.opensAt.toISOString(),
      closesAt: round.closesAt.toISOString(),
      rulesHash: round.rulesHash,
      tallies: round.rules.tallies,
    },
    rules: { threshold, minimumVotes, errorRate, suppressionK, suppressionKFine },
    edition: input.edition,
    final: input.final,
    computedAt: input.computedAt.toISOString(),
    participants: report.participants,
    votes: report.votes,
    statuses: report.statuses,
    parties: publishParties(input),
    groups: { ...report.groups, list: publishGroups(input) },
    coverage: publishCoverage(input),
    items: publishItems(input),
    map: kept.map && { ...kept.map, explainedVariance: report.space.explainedVariance },
  };
}

const headCount = (people: number) => ({ agree: people, disagree: 0, pass: 0 });

function publishParties({ parties, kept, round }: PublishInput): PublishedReport['parties'] {
  const { report } = kept;
  const people = (code: string) =>
    report.constituencies.find(({ kind, name }) => kind === 'party' && name === code)?.people ?? 0;
  const asked = parties.filter(({ code }) =>
    report.constituencies.some(({ kind, name }) => kind === 'party' && name === code),
  );
  const cells = Object.fromEntries(asked.map(({ code }) => [code, headCount(people(code))]));
  const hidden = cellsToHide(headCount(report.participants), cells, round.rules.suppressionK, isFew);
  const isParty = (code: string) => (c: { kind: string; name: string }) =>
    c.kind === 'party' && c.name === code;
  return asked.map(({ code, name }) => ({
    code,
    name,
    people: hidden.has(code) ? null : people(code),
    blocks: report.items.filter(({ status }) => status.kind === 'blocked' && status.by.some(isParty(code)))
      .length,
    waitedFor: report.items.filter(
      ({ status }) =>
        status.kind === 'open' && status.needs.some(({ constituency }) => isParty(code)(constituency)),
    ).length,
  }));
}

function publishGroups({ kept, round }: PublishInput): PublishedGroup[] {
  const { items, constituencies } = kept.report;
  return constituencies
    .filter(({ kind }) => kind === 'group')
    .map(({ name, people }) => ({
      label: name,
      people,
      marks: groupMarks(items, name, 2 * round.rules.suppressionK, 2).map(({ id, share, others }) => ({
        itemId: id,
        share,
        others,
      })),
    }));
}

/** Each party's column is a partition of its people: a small cell takes another of its column with it. */
function publishCoverage({ parties, sectors, kept, round }: PublishInput): PublishedReport['coverage'] {
  const hidden = new Map(
    parties.map(({ code }) => {
      const counts = Object.fromEntries(
        sectors.map((sector) => [sector.code, headCount(kept.coverage[sector.code]?.[code] ?? 0)]),
      );
      const all = kept.report.constituencies.find(({ kind, name }) => kind === 'party' && name === code);
      return [code, cellsToHide(headCount(all?.people ?? 0), counts, round.rules.suppressionKFine, isFew)];
    }),
  );
  return sectors.map(({ code: sector, name }) => ({
    sector,
    name,
    people: Object.fromEntries(
      parties.map(({ code }) => [
        code,
        hidden.get(code)?.has(sector) ? null : (kept.coverage[sector]?.[code] ?? 0),
      ]),
    ),
  }));
}

function publishItems({ kept, texts, round }: PublishInput): PublishedItem[] {
  const k = round.rules.suppressionK;
  const textOf = new Map(texts.map((text) => [text.id as string, text]));
  return kept.report.items.flatMap((item): PublishedItem[] => {
    const text = textOf.get(item.id);
    if (text === undefined) return [];
    const parties = withhold(item.all, item.parties, k);
    const groups = withhold(item.all, item.groups, k);
    const { weakest } = item;
    const shown =
      weakest !== null &&
      (weakest.constituency.kind === 'party' ? parties : groups)[weakest.constituency.name] !== null;
    return [
      {
        ...text,
        all: isTooSmall(item.all, k) ? null : item.all,
        parties,
        groups,
        status: item.status,
        weakest: shown ? { ...weakest.constituency, lower: weakest.lower } : null,
        groupAwareConsensus: item.groupAwareConsensus,
      },
    ];
  });
}

function withhold(all: Tally, tallies: readonly NamedTally[], k: number): Record<string, PublishedTally> {
  const cells = Object.fromEntries(tallies.map((tally) => [tally.name, tally]));
  const hidden = cellsToHide(all, cells, k);
  return Object.fromEntries(tallies.map(({ name, ...tally }) => [name, hidden.has(name) ? null : tally]));
}
