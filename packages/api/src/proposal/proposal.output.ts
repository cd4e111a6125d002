import { domainErrorCodes } from '@parley/domain/error';
import { idSchema } from '@parley/domain/id';
import { caseStates } from '@parley/domain/moderation';
import { proposalLinkKinds, proposalStates, responseStandings, sponsorStates } from '@parley/domain/proposal';
import { roundRules, roundStates } from '@parley/domain/round';
import { choices, itemStates } from '@parley/domain/vote';
import type {
  findDraft,
  findGovernedProposal,
  findProposal,
  listDrafts,
  listGovernedProposals,
  listProposals,
  openProposal,
  saveDraft,
  submitDraft,
} from '@parley/usecases/proposal';
import { z } from 'zod';
import { numberedRule, shownSource } from '../agreement/agreement.output';
import { citedDecision } from '../comment/comment.output';
import { addressedTitle, textInLanguage } from '../language/language.output';
import { shownParty } from '../party/party.output';
import { shownAuthor } from '../person/author.output';
import { clauseReservations } from '../reservation/reservation.output';
import { listedStatements } from '../statement/statement.output';
import type { Answered } from '../trpc/answered';
import { shownTally } from '../vote/vote.output';
import { wordDiff } from '../wording/wording.output';

export const listProposalsOutput = z.strictObject({
  count: z.number(),
  domains: z.array(
    z.strictObject({
      code: z.string(),
      name: textInLanguage,
      proposals: z.array(
        z.strictObject({
          id: idSchema('proposal'),
          number: z.number(),
          slug: z.string(),
          title: textInLanguage,
          summary: textInLanguage,
          state: z.enum(proposalStates),
          answer: z.enum(responseStandings),
          clauseCount: z.number(),
          statementCount: z.number(),
          votedCount: z.number(),
          commentCount: z.number(),
          round: z
            .strictObject({
              slug: z.string(),
              title: textInLanguage,
              state: z.enum(roundStates),
              daysLeft: z.number().nullable(),
            })
            .nullable(),
        }),
      ),
    }),
  ),
}) satisfies z.ZodType<Answered<typeof listProposals>>;

export const proposalSource = z.strictObject({ title: z.string(), url: z.string().nullable() });

export const timelineEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['submitted', 'opened', 'round-closes']), at: z.date() }),
  z.strictObject({
    kind: z.literal('clause-changed'),
    at: z.date(),
    clause: z.number(),
    version: z.number(),
    author: z.string().nullable(),
    amendment: z.number().nullable(),
  }),
]);

export const findProposalOutput = z.strictObject({
  id: idSchema('proposal'),
  number: z.number(),
  slug: z.string(),
  agreementSlug: z.string(),
  title: textInLanguage,
  summary: textInLanguage,
  benefit: textInLanguage,
  state: z.enum(proposalStates),
  author: shownAuthor.nullable(),
  sponsors: z.array(z.string()),
  answer: z.strictObject({
    standing: z.enum(responseStandings),
    dueOn: z.string().nullable(),
    respondedOn: z.string().nullable(),
    response: textInLanguage.nullable(),
    source: proposalSource.nullable(),
  }),
  domain: shownParty,
  languages: z.array(z.string()),
  round: z
    .strictObject({
      id: idSchema('round'),
      slug: z.string(),
      title: textInLanguage,
      state: z.enum(roundStates),
      daysLeft: z.number().nullable(),
      closesAt: z.date(),
      timeZone: z.string(),
      rules: roundRules,
      obstacle: z.enum(domainErrorCodes).nullable(),
    })
    .nullable(),
  parties: z.array(shownParty),
  clauses: z.array(
    z.strictObject({
      amendmentCount: z.number(),
      drafted: z.number().nullable(),
      since: z.strictObject({ from: z.number(), diff: wordDiff }).nullable(),
      number: z.number(),
      version: z.number(),
      text: textInLanguage,
      sources: z.array(
        z.array(z.strictObject({ parties: z.array(z.string()).readonly(), sources: z.array(shownSource) })),
      ),
      state: z.enum(itemStates).nullable(),
      heading: textInLanguage,
      itemId: idSchema('item').nullable(),
      hash: z.string(),
      reservations: clauseReservations.nullable(),
      vote: z.strictObject({ choice: z.enum(choices), matters: z.boolean(), counts: z.boolean() }).nullable(),
      figures: shownTally.nullable(),
      stale: z
        .strictObject({ itemId: idSchema('item'), choice: z.enum(choices), version: z.number().nullable() })
        .nullable(),
    }),
  ),
  statements: listedStatements,
  links: z.array(z.strictObject({ kind: z.enum(proposalLinkKinds), code: z.string(), name: textInLanguage })),
  timeline: z.array(timelineEntry),
  communityRules: z.array(numberedRule),
  commentCount: z.number(),
  commentSubjects: z.array(
    z.strictObject({ kind: z.enum(['clause', 'statement']), number: z.number(), count: z.number() }),
  ),
}) satisfies z.ZodType<Answered<typeof findProposal>>;

export const listedDraft = z.strictObject({
  draftId: idSchema('draft'),
  agreementSlug: z.string(),
  revision: z.number(),
  updatedAt: z.date(),
  title: textInLanguage.nullable(),
  standing: z.enum(['draft', 'accepted', 'waiting', 'sent-back', 'public']),
  state: z.enum(proposalStates).nullable(),
  number: z.number().nullable(),
  slug: z.string().nullable(),
  completeLanguages: z.array(z.string()),
  round: textInLanguage.nullable(),
  decision: citedDecision.nullable(),
});

export const listDraftsOutput = z.strictObject({
  drafts: z.array(listedDraft),
  asked: z.array(
    z.strictObject({
      title: textInLanguage,
      summary: textInLanguage,
      draftId: idSchema('draft'),
      state: z.enum(sponsorStates),
      authorName: z.string(),
    }),
  ),
}) satisfies z.ZodType<Answered<typeof listDrafts>>;

export const findDraftOutput = listedDraft.extend({
  content: z.strictObject({
    domain: z.string().nullable(),
    title: z.record(z.string(), z.string()),
    summary: z.record(z.string(), z.string()),
    benefit: z.record(z.string(), z.string()),
    clauses: z.array(
      z.strictObject({ heading: z.record(z.string(), z.string()), text: z.record(z.string(), z.string()) }),
    ),
    links: z.strictObject({
      domains: z.array(z.string()),
      industries: z.array(z.string()),
      areas: z.array(z.string()),
      commitments: z.array(z.string()),
    }),
  }),
  languages: z.array(z.string()),
  missing: z.array(z.enum(['domain', 'title', 'summary', 'benefit', 'clauses'])),
  sponsors: z.array(z.strictObject({ displayName: z.string(), state: z.enum(sponsorStates) })),
  near: z.array(
    z.strictObject({
      title: textInLanguage,
      number: z.number(),
      slug: z.string(),
      state: z.enum(proposalStates),
    }),
  ),
}) satisfies z.ZodType<Answered<typeof findDraft>>;

export const savedDraft = z.strictObject({ draftId: idSchema('draft'), revision: z.number() });

export const saveDraftOutput = savedDraft satisfies z.ZodType<Answered<typeof saveDraft>>;

export const submitDraftOutput = z.strictObject({ number: z.number() }) satisfies z.ZodType<
  Answered<typeof submitDraft>
>;

export const governedProposal = z.strictObject({
  proposalId: idSchema('proposal'),
  slug: z.string(),
  number: z.number(),
  state: z.enum(proposalStates),
  title: textInLanguage,
  authorName: z.string().nullable(),
  submittedAt: z.date().nullable(),
  caseState: z.enum(caseStates).nullable(),
  round: addressedTitle.nullable(),
  responseDueOn: z.string().nullable(),
  respondedOn: z.string().nullable(),
  standing: z.enum(responseStandings),
});

export const listGovernedProposalsOutput = z.strictObject({
  proposals: z.array(governedProposal),
}) satisfies z.ZodType<Answered<typeof listGovernedProposals>>;

export const findGovernedProposalOutput = governedProposal.extend({
  languages: z.array(z.string()),
  words: z.strictObject({
    title: z.record(z.string(), z.string()).readonly(),
    summary: z.record(z.string(), z.string()).readonly(),
    benefit: z.record(z.string(), z.string()).readonly(),
  }),
  clauses: z.array(
    z.strictObject({
      number: z.number(),
      heading: z.record(z.string(), z.string()).readonly(),
      text: z.record(z.string(), z.string()).readonly(),
      confirmed: z.array(z.string()),
    }),
  ),
  unconfirmed: z.array(z.string()),
  response: z.record(z.string(), z.string()).readonly().nullable(),
  responseSource: proposalSource.nullable(),
  canBeDecided: z.boolean(),
  rounds: z.array(addressedTitle),
}) satisfies z.ZodType<Answered<typeof findGovernedProposal>>;

export const openProposalOutput = z.strictObject({ slug: z.string() }) satisfies z.ZodType<
  Answered<typeof openProposal>
>;
