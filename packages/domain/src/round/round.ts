import { z } from 'zod';
import type { DomainErrorCode } from '../error';
import { slug } from '../id';
import { languageTag } from '../language';
import type { RoundRules } from './rules';

export const roundStates = ['draft', 'open', 'closed', 'decided'] as const;
export type RoundState = (typeof roundStates)[number];

/** What a rule needs to know of a round. Times are instants. */
export type RoundFacts = {
  state: RoundState;
  opensAt: Date;
  closesAt: Date;
  rules: RoundRules;
};

/** True while votes, statements and comments are taken: opened, and `closesAt` not yet reached. */
export const isOpen = (round: RoundFacts, now: Date): boolean =>
  round.state === 'open' && round.opensAt <= now && now < round.closesAt;

/** True once no vote can change any more. */
export const isClosed = (round: RoundFacts, now: Date): boolean =>
  round.state === 'closed' || round.state === 'decided' || (round.state === 'open' && round.closesAt <= now);

/** Why nothing may be added to this round now, or null. */
export function roundObstacle(round: RoundFacts, now: Date): DomainErrorCode | null {
  if (isOpen(round, now)) return null;
  return isClosed(round, now) ? 'round-closed' : 'round-not-open';
}

/** The state that people are shown: a round whose time is over is closed, whether or not a job has marked it. */
export const shownState = (round: RoundFacts, now: Date): RoundState =>
  round.state === 'open' && isClosed(round, now) ? 'closed' : round.state;

/** Days until it closes, begun ones included; 0 once it is closed, null before it opens. */
export function daysLeft(round: RoundFacts, now: Date): number | null {
  if (isClosed(round, now)) return 0;
  if (!isOpen(round, now)) return null;
  return Math.ceil((round.closesAt.getTime() - now.getTime()) / 86_400_000);
}

export const findRoundInput = z.strictObject({ slug, language: languageTag });
export type FindRoundInput = z.infer<typeof findRoundInput>;
/** Without a slug the agreement that was loaded first. */
export const listRoundsInput = z.strictObject({
  agreementSlug: slug.nullable().default(null),
  language: languageTag,
});
export type ListRoundsInput = z.infer<typeof listRoundsInput>;
