import { z } from 'zod';
import type { DomainErrorCode } from '../error';
import { idSchema } from '../id';
import { languageTag } from '../language';
import { isClosed, type RoundFacts } from '../round';
import type { ProposalState } from './proposal';

/** What may become of a proposal. */
export const outcomes = ['adopted', 'partly-adopted', 'rejected', 'parked'] as const;
export type Outcome = (typeof outcomes)[number];
export const isOutcome = (state: ProposalState): state is Outcome => outcomes.some((one) => one === state);

export const responseLimit = 4000;

/** The day by which the parties promised to answer; null takes the promise back before anything was answered. */
export const promiseResponseInput = z.strictObject({
  proposalId: idSchema('proposal'),
  on: z.iso.date().nullable(),
});
export type PromiseResponseInput = z.infer<typeof promiseResponseInput>;

export const recordOutcomeInput = z.strictObject({
  proposalId: idSchema('proposal'),
  outcome: z.enum(outcomes),
  /** The official response, in each language of the agreement. */
  response: z.record(languageTag, z.string().trim().min(1).max(responseLimit)),
  respondedOn: z.iso.date(),
  /** Where it can be read: a name, and an address where there is one. */
  source: z.string().trim().min(2).max(300),
  sourceUrl: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable()
    .default(null),
});
export type RecordOutcomeInput = z.infer<typeof recordOutcomeInput>;

export const responseStandings = ['none', 'promised', 'overdue', 'answered', 'late'] as const;
export type ResponseStanding = (typeof responseStandings)[number];

/** What is known of the answer to a proposal. Days are `2026-12-31`. */
export type ResponseFacts = {
  state: ProposalState;
  responseDueOn: string | null;
  respondedOn: string | null;
};

/**
 * Where the answer to a proposal stands: nothing promised, promised, overdue from the day after the promised one on, or
 * answered, in time or late.
 *
 * @param today the day in the zone of the round
 */
export function responseStanding(
  { state, responseDueOn, respondedOn }: ResponseFacts,
  today: string,
): ResponseStanding {
  if (isOutcome(state) && respondedOn !== null) {
    return responseDueOn !== null && respondedOn > responseDueOn ? 'late' : 'answered';
  }
  if (responseDueOn === null) return 'none';
  return today > responseDueOn ? 'overdue' : 'promised';
}

/** Why nothing may be recorded on this proposal now, or null: it is decided on once its round is closed. */
export function outcomeObstacle(
  { state }: Pick<ResponseFacts, 'state'>,
  round: RoundFacts | null,
  now: Date,
): DomainErrorCode | null {
  if (state === 'draft' || state === 'submitted') return 'not-found';
  return round !== null && isClosed(round, now) ? null : 'round-not-closed';
}
