import { tiers } from '@parley/domain/organisation';
import { roundStates, tallyVisibilities } from '@parley/domain/round';
import { choices, itemKinds, passReasons } from '@parley/domain/vote';
import type { findNewestReport, findReport, findReportOutlook, findStanding } from '@parley/usecases/report';
import { z } from 'zod';
import type { Answered } from '../trpc/answered';

export const publishedEvidence = z.strictObject({
  people: z.number(),
  nullRooms: z.number(),
  refits: z.number(),
  silhouette: z.number(),
  nullSilhouette: z.number(),
  stability: z.number().nullable(),
  nullStability: z.number().nullable(),
});

export const origin = z.discriminatedUnion('kind', [
  z.strictObject({ label: z.string(), kind: z.literal('new') }),
  z.strictObject({ label: z.string(), kind: z.literal('continues') }),
  z.strictObject({ label: z.string(), kind: z.literal('splits'), from: z.string() }),
  z.strictObject({ label: z.string(), kind: z.literal('merges'), from: z.array(z.string()).readonly() }),
]);

export const publishedGroup = z.strictObject({
  label: z.string(),
  people: z.number().nullable(),
  edition: z.exactOptional(z.number()),
  parties: z.record(z.string(), z.number()).readonly().nullable(),
  marks: z.array(z.strictObject({ itemId: z.string(), share: z.number(), others: z.number() })),
});

export const changeParts = z.strictObject({
  text: z.number(),
  moderation: z.number(),
  'new voters': z.number(),
  'changed votes': z.number(),
  weights: z.number(),
  regrouping: z.number(),
});

export const change = z.strictObject({ before: z.number(), after: z.number(), parts: changeParts });

export const publishedFigureChange = z.strictObject({
  before: z.number(),
  after: z.number(),
  parts: changeParts.nullable(),
});

export const publishedChange = z.strictObject({
  since: z.number(),
  statuses: z.strictObject({ open: change, rejected: change, concurrent: change, blocked: change }),
  arrived: z.array(
    z.strictObject({ itemId: z.string(), label: z.string(), cause: z.enum(['text', 'moderation']) }),
  ),
  left: z.array(
    z.strictObject({ itemId: z.string(), label: z.string(), cause: z.enum(['text', 'moderation']) }),
  ),
  items: z.array(
    z.strictObject({
      itemId: z.string(),
      statusBefore: z.enum(['open', 'rejected', 'concurrent', 'blocked']),
      support: publishedFigureChange.nullable(),
    }),
  ),
});

export const publishedTally = z.strictObject({
  support: z.number().nullable(),
  supportWithoutPasses: z.number().nullable(),
  lower: z.number(),
  upper: z.number(),
  agree: z.number(),
  disagree: z.number(),
  pass: z.number(),
  n: z.number(),
  edition: z.exactOptional(z.number()),
});

export const constituency = z.strictObject({
  kind: z.enum(['party', 'tier', 'sector', 'group', 'all', 'partyGroup']),
  name: z.string(),
});

export const publishedStatus = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('concurrent') }),
  z.strictObject({ kind: z.literal('rejected') }),
  z.strictObject({ kind: z.literal('blocked'), by: z.array(constituency).readonly() }),
  z.strictObject({
    kind: z.literal('open'),
    needs: z
      .array(
        z.strictObject({ constituency: constituency, furtherVotes: z.exactOptional(z.number().nullable()) }),
      )
      .readonly(),
  }),
]);

export const publishedDivision = z.strictObject({
  most: z.string(),
  least: z.string(),
  difference: z.number(),
  lower: z.number(),
  upper: z.number(),
});

export const publishedSurvival = z.strictObject({
  fewest: z.number(),
  ballots: z.array(
    z.strictObject({ kind: z.string(), name: z.string(), lowerBound: z.number(), rawShare: z.number() }),
  ),
  fragile: z.boolean(),
});

export const publishedWeights = z.strictObject({
  raw: z.number().nullable(),
  equalParties: z.number().nullable(),
  raked: z.number().nullable(),
  changes: z.boolean(),
});

export const publishedMinority = z.strictObject({
  kind: z.enum(['party', 'sector']),
  name: z.string(),
  position: z.enum(['reservation', 'agree', 'disagree']),
  people: z.number(),
  votes: z.number(),
});

export const publishedCount = z.strictObject({
  people: z.number(),
  edition: z.exactOptional(z.number()),
});

export const publishedItem = z.strictObject({
  id: z.string(),
  label: z.string(),
  kind: z.enum(itemKinds),
  text: z.record(z.string(), z.string()).readonly(),
  original: z.string(),
  proposalSlug: z.string().nullable(),
  all: publishedTally.nullable(),
  parties: z.record(z.string(), publishedTally.nullable()).readonly(),
  groups: z.record(z.string(), publishedTally.nullable()).readonly(),
  tiers: z.record(z.string(), publishedTally.nullable()).readonly(),
  status: publishedStatus,
  weakest: z.strictObject({ kind: z.string(), name: z.string(), lower: z.number() }).nullable(),
  groupAwareConsensus: z.number().nullable(),
  divisions: z.strictObject({ party: publishedDivision.nullable(), group: publishedDivision.nullable() }),
  mattersTo: z.number().nullable(),
  passReasons: z.partialRecord(z.enum(passReasons), publishedCount.nullable()).readonly(),
  survives: publishedSurvival.nullable(),
  weights: publishedWeights.nullable(),
  minorities: z.array(publishedMinority),
});

export const publishedReport = z.strictObject({
  format: z.literal('parley-report/1'),
  round: z.strictObject({
    slug: z.string(),
    title: z.record(z.string(), z.string()).readonly(),
    state: z.enum(roundStates),
    demonstration: z.boolean(),
    imported: z.boolean(),
    timeZone: z.string(),
    opensAt: z.string(),
    closesAt: z.string(),
    rulesHash: z.string().nullable(),
    tallies: z.enum(tallyVisibilities),
  }),
  rules: z.strictObject({
    threshold: z.number(),
    minimumVotes: z.number(),
    errorRate: z.number(),
    suppressionK: z.number(),
    suppressionKFine: z.number(),
  }),
  edition: z.number().nullable(),
  final: z.boolean(),
  computedAt: z.string(),
  participants: z.number(),
  votes: z.number(),
  statuses: z.strictObject({
    concurrent: z.number(),
    rejected: z.number(),
    blocked: z.number(),
    open: z.number(),
  }),
  parties: z.array(
    z.strictObject({
      code: z.string(),
      name: z.record(z.string(), z.string()).readonly(),
      people: z.number().nullable(),
      eligible: z.number().nullable(),
      blocks: z.number(),
      waitedFor: z.number(),
    }),
  ),
  groups: z.strictObject({
    k: z.number(),
    silhouette: z.number().nullable(),
    evidence: publishedEvidence.nullable(),
    lineage: z
      .strictObject({
        groups: z.array(origin).readonly(),
        ended: z.array(z.strictObject({ label: z.string(), into: z.string().nullable() })).readonly(),
      })
      .nullable(),
    parties: z.strictObject({ adjustedRandIndex: z.number(), coincide: z.boolean() }).nullable(),
    list: z.array(publishedGroup),
  }),
  weighting: z
    .strictObject({
      margins: z.array(z.strictObject({ attribute: z.string(), source: z.string() })),
      cap: z.number(),
      equalPartiesPeople: z.number().nullable(),
      rakedPeople: z.number().nullable(),
    })
    .nullable(),
  coverage: z.array(
    z.strictObject({
      sector: z.string(),
      name: z.record(z.string(), z.string()).readonly(),
      people: z.record(z.string(), z.number().nullable()).readonly(),
    }),
  ),
  tiers: z.array(
    z.strictObject({ tier: z.enum(tiers), people: z.number().nullable(), votes: z.number().nullable() }),
  ),
  change: publishedChange.nullable(),
  items: z.array(publishedItem),
  map: z
    .strictObject({
      people: z.number(),
      explainedVariance: z.tuple([z.number(), z.number()]).readonly(),
      radius: z.number(),
      bins: z.array(z.strictObject({ x: z.number(), y: z.number(), n: z.number() })),
      outlines: z.array(
        z.strictObject({
          label: z.string(),
          n: z.number(),
          x: z.number(),
          y: z.number(),
          xx: z.number(),
          xy: z.number(),
          yy: z.number(),
        }),
      ),
    })
    .nullable(),
});

export const listedEdition = z.strictObject({
  edition: z.number(),
  final: z.boolean(),
  computedAt: z.date(),
});

export const foundReport = z.strictObject({ report: publishedReport, editions: z.array(listedEdition) });

export const findReportOutput = foundReport satisfies z.ZodType<Answered<typeof findReport>>;

export const findNewestReportOutput = foundReport satisfies z.ZodType<Answered<typeof findNewestReport>>;

export const reportOutlook = z.strictObject({
  slug: z.string(),
  title: z.record(z.string(), z.string()).readonly(),
  state: z.enum(roundStates),
  demonstration: z.boolean(),
  timeZone: z.string(),
  opensAt: z.date(),
  closesAt: z.date(),
  afterClose: z.boolean(),
  dueAt: z.date().nullable(),
});

export const findReportOutlookOutput = reportOutlook.nullable() satisfies z.ZodType<
  Answered<typeof findReportOutlook>
>;

export const ownStanding = z.strictObject({
  x: z.number(),
  y: z.number(),
  votes: z.number(),
  settled: z.boolean(),
  group: z.string().nullable(),
  because: z.array(z.strictObject({ itemId: z.string(), choice: z.enum(choices) })),
});

export const findStandingOutput = ownStanding.nullable() satisfies z.ZodType<Answered<typeof findStanding>>;
