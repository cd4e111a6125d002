import type { DomainErrorCode } from '../error';
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
