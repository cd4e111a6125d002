import { domainErrorCodes } from '@parley/domain/error';
import { idSchema } from '@parley/domain/id';
import { choices } from '@parley/domain/vote';
import type {
  acceptAmendment,
  findAmendment,
  listAmendments,
  listMyAmendments,
  rebaseAmendment,
  writeAmendment,
} from '@parley/usecases/amendment';
import { z } from 'zod';
import { citedDecision } from '../comment/comment.output';
import { addressedTitle, numberedTitle, shownText, textInLanguage } from '../language/language.output';
import { shownParty } from '../party/party.output';
import { shownAuthor } from '../person/author.output';
import type { Answered } from '../trpc/answered';
import { shownTally } from '../vote/vote.output';
import { wordDiff } from '../wording/wording.output';

const shownState = z.enum(['open', 'pending', 'removed', 'accepted', 'collision', 'rebased', 'withdrawn']);

export const writtenAmendment = z.strictObject({
  amendmentId: idSchema('amendment'),
  clause: z.number(),
  number: z.number(),
  state: z.enum(['pending', 'live']),
});

export const writeAmendmentOutput = writtenAmendment satisfies z.ZodType<Answered<typeof writeAmendment>>;

export const diffInLanguage = z.strictObject({ language: z.string(), heading: wordDiff, text: wordDiff });

export const listAmendmentsOutput = z.strictObject({
  proposal: numberedTitle,
  amendments: z.array(
    z.strictObject({
      amendmentId: idSchema('amendment'),
      itemId: idSchema('item'),
      clause: z.number(),
      number: z.number(),
      revision: z.number(),
      state: shownState,
      baseVersion: z.number(),
      hasMoved: z.boolean(),
      newestVersion: z.number(),
      writtenIn: z.array(z.string()),
      diff: diffInLanguage,
      reason: shownText,
      author: shownAuthor.nullable(),
      createdAt: z.date(),
      decidedAt: z.date().nullable(),
    }),
  ),
}) satisfies z.ZodType<Answered<typeof listAmendments>>;

export const listMyAmendmentsOutput = z.strictObject({
  next: z.string().nullable(),
  amendments: z.array(
    z.strictObject({
      amendmentId: idSchema('amendment'),
      clause: z.number(),
      number: z.number(),
      state: shownState,
      reason: textInLanguage,
      createdAt: z.date(),
      decidedAt: z.date().nullable(),
      version: z.number().nullable(),
      decision: citedDecision.nullable(),
      proposal: addressedTitle,
    }),
  ),
}) satisfies z.ZodType<Answered<typeof listMyAmendments>>;

export const findAmendmentOutput = z.strictObject({
  proposal: numberedTitle,
  clauseHeading: textInLanguage,
  languages: z.array(diffInLanguage),
  parties: z.array(shownParty),
  vote: z.strictObject({ choice: z.enum(choices), counts: z.boolean() }).nullable(),
  voteObstacle: z.enum(domainErrorCodes).nullable(),
  figures: shownTally.nullable(),
  addressed: z.strictObject({
    count: z.number(),
    comments: z.array(
      z.strictObject({
        commentId: idSchema('comment'),
        authorName: z.string().nullable(),
        createdAt: z.date(),
      }),
    ),
  }),
  isOwn: z.boolean(),
  mayAddress: z.boolean(),
  mayAccept: z.boolean(),
  mayRebase: z.boolean(),
  mayWithdraw: z.boolean(),
  ifAccepted: z.strictObject({
    version: z.number(),
    votes: z.number(),
    missing: z.array(z.string()).readonly(),
  }),
  amendmentId: idSchema('amendment'),
  itemId: idSchema('item'),
  clause: z.number(),
  number: z.number(),
  revision: z.number(),
  state: shownState,
  baseVersion: z.number(),
  hasMoved: z.boolean(),
  newestVersion: z.number(),
  writtenIn: z.array(z.string()),
  diff: diffInLanguage,
  reason: shownText,
  author: shownAuthor.nullable(),
  createdAt: z.date(),
  decidedAt: z.date().nullable(),
}) satisfies z.ZodType<Answered<typeof findAmendment>>;

export const acceptance = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('accepted'), version: z.number(), votable: z.boolean() }),
  z.strictObject({ state: z.literal('collision') }),
]);

export const acceptAmendmentOutput = acceptance satisfies z.ZodType<Answered<typeof acceptAmendment>>;

export const rebase = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('open'), amendmentId: idSchema('amendment') }),
  z.strictObject({ state: z.literal('collision') }),
]);

export const rebaseAmendmentOutput = rebase satisfies z.ZodType<Answered<typeof rebaseAmendment>>;
