import { cellsToHide, isFew } from '@parley/consensus/suppression';
import type { ItemText } from '@parley/db/report';
import type { RoundFrame } from '@parley/db/round';
import type { LocalizedText } from '@parley/domain/language';
import type { PublishedGroup, PublishedReport } from '@parley/domain/report';
import type { EditionTables } from './edition-tables';
import { headCount } from './group-sizes';
import type { KeptReport } from './keep-report';
import { publishChange } from './publish-change';
import { publishWeighting } from './publish-findings';
import { publishGroups } from './publish-groups';
import { publishItems } from './publish-items';
import { publishTiers } from './publish-tiers';

/** What a report shows of its round. */
export type PublishedRound = Pick<
  RoundFrame,
  | 'slug'
  | 'title'
  | 'state'
  | 'demonstration'
  | 'importedFrom'
  | 'timeZone'
  | 'opensAt'
  | 'closesAt'
  | 'rulesHash'
  | 'rules'
>;

export type PublishInput = {
  round: PublishedRound;
  parties: readonly { code: string; name: LocalizedText }[];
  sectors: readonly { code: string; name: LocalizedText }[];
  texts: readonly ItemText[];
  kept: KeptReport;
  /** What was decided when an edition was frozen; null where it stands alone. */
  tables: EditionTables | null;
  edition: number | null;
  final: boolean;
  computedAt: Date;
};

/** The one way from a computed report to what is shown: small cells withheld, texts beside their figures. */
export function publishReport(input: PublishInput): PublishedReport {
  const { round, kept } = input;
  const { report } = kept;
  const { threshold, minimumVotes, errorRate, suppressionK, suppressionKFine } = round.rules;
  const items = publishItems(input, round.rules);
  const groups = publishGroups(input, items);
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
    groups: {
      k: report.groups.k,
      silhouette: report.groups.silhouette,
      evidence: publishEvidence(report.groups.evidence),
      lineage: report.groups.lineage ?? null,
      parties: report.groups.parties ?? null,
      list: groups,
    },
    weighting: publishWeighting(report.findings),
    coverage: publishCoverage(input),
    tiers: publishTiers(kept.report, items, round.rules),
    change: publishChange(input),
    items,
    map: publishMap(input, groups),
  };
}

/** Of a sample of all people together: it tells of no cell. */
function publishEvidence(
  evidence: KeptReport['report']['groups']['evidence'] | undefined,
): PublishedReport['groups']['evidence'] {
  if (evidence == null) return null;
  const { clear: _, ...figures } = evidence;
  return figures;
}

function publishParties({ parties, kept, round }: PublishInput): PublishedReport['parties'] {
  const { report } = kept;
  const people = (code: string) =>
    report.constituencies.find(({ kind, name }) => kind === 'party' && name === code)?.people ?? 0;
  const asked = parties.filter(({ code }) =>
    report.constituencies.some(({ kind, name }) => kind === 'party' && name === code),
  );
  const cells = Object.fromEntries(asked.map(({ code }) => [code, headCount(people(code))]));
  const hidden = cellsToHide(headCount(report.participants), cells, round.rules.suppressionK, {
    isSmall: isFew,
  });
  const isParty = (code: string) => (c: { kind: string; name: string }) =>
    c.kind === 'party' && c.name === code;
  return asked.map(({ code, name }) => ({
    code,
    name,
    people: hidden.has(code) ? null : people(code),
    eligible: round.rules.eligible?.[code] ?? null,
    blocks: report.items.filter(({ status }) => status.kind === 'blocked' && status.by.some(isParty(code)))
      .length,
    waitedFor: report.items.filter(
      ({ status }) =>
        status.kind === 'open' && status.needs.some(({ constituency }) => isParty(code)(constituency)),
    ).length,
  }));
}

/** The outline of a few people would show where each of them stands; of others it has the size that their group is shown with. */
function publishMap({ kept }: PublishInput, groups: readonly PublishedGroup[]): PublishedReport['map'] {
  const sizeOf = new Map(groups.map(({ label, people }) => [label, people]));
  return (
    kept.map && {
      ...kept.map,
      outlines: kept.map.outlines.flatMap((outline) => {
        const n = sizeOf.get(outline.label) ?? null;
        return n === null ? [] : [{ ...outline, n }];
      }),
      explainedVariance: kept.report.space.explainedVariance,
    }
  );
}

/** Each party's column is a partition of its people: a small cell takes another of its column with it. */
function publishCoverage({ parties, sectors, kept, round }: PublishInput): PublishedReport['coverage'] {
  const hidden = new Map(
    parties.map(({ code }) => {
      const counts = Object.fromEntries(
        sectors.map((sector) => [sector.code, headCount(kept.coverage[sector.code]?.[code] ?? 0)]),
      );
      const all = kept.report.constituencies.find(({ kind, name }) => kind === 'party' && name === code);
      return [
        code,
        cellsToHide(headCount(all?.people ?? 0), counts, round.rules.suppressionKFine, { isSmall: isFew }),
      ];
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
