import { z } from 'zod';
import type { DomainErrorCode } from '../error';
import { slug } from '../id';
import { languageTag } from '../language';
import { cursorSchema } from '../page';
import { type RoundFacts, roundObstacle } from '../round';
import { anybody, everybodySeesLive, tallyObstacle } from '../vote';

/** Characters, once the ends are trimmed: a reason that nobody could hold against anybody is none. */
export const lookReasonMin = 20;
export const lookReasonMax = 500;

/** An analyst looks at the live figures of a round before its rule shows them, and says why, in public. */
export const lookEarlyInput = z.strictObject({
  round: slug,
  reason: z.string().trim().min(lookReasonMin).max(lookReasonMax),
  language: languageTag,
});
export type LookEarlyInput = z.infer<typeof lookEarlyInput>;

export const findEarlyReportInput = z.strictObject({ round: slug });

/** A page of the public log, the newest look first: of one round, or of all. */
export const listEarlyLooksInput = z.strictObject({
  round: slug.nullable().default(null),
  language: languageTag,
  cursor: cursorSchema('earlyLook'),
});
export type ListEarlyLooksInput = z.infer<typeof listEarlyLooksInput>;

/** Why nobody needs to look early at a round, or can; null where an entry would show what its rule does not. */
export function lookObstacle(round: RoundFacts, now: Date): DomainErrorCode | null {
  switch (tallyObstacle(round, 'live', anybody, now)) {
    case null:
      return 'figures-shown';
    case 'round-not-open':
      return 'round-not-open';
    default:
      return null;
  }
}

/** True where somebody may look early at a round, or may have before it closed. */
export const mayHaveLooks = (round: RoundFacts, now: Date): boolean =>
  !everybodySeesLive(round) && roundObstacle(round, now) !== 'round-not-open';
