import { domainErrorCodes } from '@parley/domain/error';
import { idSchema } from '@parley/domain/id';
import { roundStates } from '@parley/domain/round';
import { choices, itemKinds, itemStates, passReasons } from '@parley/domain/vote';
import type {
  castTrial,
  castVote,
  itemTally,
  lastAct,
  lastVotes,
  listMyVotes,
  listStaleVotes,
  nextCards,
  undoVote,
} from '@parley/usecases/vote';
import { z } from 'zod';
import { addressedTitle, numberedTitle, shownText, textInLanguage } from '../language/language.output';
import { shownParty } from '../party/party.output';
import { ownReservation } from '../reservation/reservation.output';
import { progress } from '../round/round.output';
import type { Answered } from '../trpc/answered';
import { wordDiff } from '../wording/wording.output';

export const visibleTally = z.strictObject({
  all: z.record(z.enum(choices), z.number()).nullable(),
  parties: z.array(
    z.strictObject({ party: z.string(), tally: z.record(z.enum(choices), z.number()).nullable() }),
  ),
  passReasons: z.array(z.strictObject({ reason: z.enum(passReasons), count: z.number() })),
  suppressionK: z.number(),
});

export const shownTally = z.discriminatedUnion('hidden', [
  z.strictObject({ hidden: z.enum(['round-not-open', 'after-close', 'vote-first']), tally: z.null() }),
  z.strictObject({ hidden: z.null(), tally: visibleTally }),
]);

export const voteAnswer = z.strictObject({
  operationId: z.string(),
  itemId: idSchema('item'),
  choice: z.enum(choices).nullable(),
  matters: z.boolean(),
  counts: z.boolean(),
  happenedAt: z.date(),
});

export const castVoteOutput = voteAnswer satisfies z.ZodType<Answered<typeof castVote>>;

export const castTrialOutput = z.strictObject({ votes: z.number() }) satisfies z.ZodType<
  Answered<typeof castTrial>
>;

export const undoVoteOutput = voteAnswer satisfies z.ZodType<Answered<typeof undoVote>>;

export const votedText = z.strictObject({
  itemId: idSchema('item'),
  kind: z.enum(itemKinds),
  state: z.enum(itemStates),
  number: z.number(),
  heading: textInLanguage.nullable(),
  amendment: z.strictObject({ number: z.number(), diff: wordDiff, reason: shownText }).nullable(),
  text: shownText.nullable(),
  proposal: numberedTitle.nullable(),
});

export const card = votedText.extend({
  why: z.enum(['fewest-in-party', 'fewest', 'asked-for', 'changed']),
  choice: z.enum(choices).nullable(),
  stale: z
    .strictObject({
      itemId: idSchema('item'),
      choice: z.enum(choices),
      version: z.number().nullable(),
      nowVersion: z.number().nullable(),
    })
    .nullable(),
});

export const nextCardsOutput = z.strictObject({
  round: z.strictObject({
    id: idSchema('round'),
    slug: z.string(),
    title: textInLanguage,
    state: z.enum(roundStates),
    obstacle: z.enum(domainErrorCodes).nullable(),
    opensAt: z.date(),
    closesAt: z.date(),
    timeZone: z.string(),
    demonstration: z.boolean(),
  }),
  obstacle: z.enum(domainErrorCodes).nullable(),
  party: shownParty.nullable(),
  total: z.number(),
  done: z.number(),
  cards: z.array(card),
}) satisfies z.ZodType<Answered<typeof nextCards>>;

export const lastActOutput = voteAnswer
  .extend({ passReason: z.enum(passReasons).nullable() })
  .nullable() satisfies z.ZodType<Answered<typeof lastAct>>;

export const lastVotesOutput = z.strictObject({
  round: z.strictObject({
    slug: z.string(),
    title: textInLanguage,
    state: z.enum(roundStates),
    obstacle: z.enum(domainErrorCodes).nullable(),
    closesAt: z.date(),
    timeZone: z.string(),
  }),
  parties: z.array(shownParty),
  progress: progress,
  votes: z.array(
    votedText.extend({
      choice: z.enum(choices),
      matters: z.boolean(),
      passReason: z.enum(passReasons).nullable(),
      counts: z.boolean(),
      figures: shownTally.nullable(),
    }),
  ),
}) satisfies z.ZodType<Answered<typeof lastVotes>>;

export const listMyVotesOutput = z.strictObject({
  counts: z.record(z.enum(choices), z.number()),
  rounds: z.array(addressedTitle),
  next: z.string().nullable(),
  votes: z.array(
    votedText.extend({
      choice: z.enum(choices),
      matters: z.boolean(),
      passReason: z.enum(passReasons).nullable(),
      counts: z.boolean(),
      castAt: z.date(),
      reservation: ownReservation.nullable(),
      round: addressedTitle,
      isStale: z.boolean(),
      isChangeable: z.boolean(),
    }),
  ),
}) satisfies z.ZodType<Answered<typeof listMyVotes>>;

export const listStaleVotesOutput = z.array(
  votedText.extend({
    staleItemId: idSchema('item'),
    choice: z.enum(choices),
    matters: z.boolean(),
    castAt: z.date(),
    version: z.number().nullable(),
    nowVersion: z.number().nullable(),
    round: addressedTitle,
  }),
) satisfies z.ZodType<Answered<typeof listStaleVotes>>;

export const itemTallyOutput = shownTally satisfies z.ZodType<Answered<typeof itemTally>>;
