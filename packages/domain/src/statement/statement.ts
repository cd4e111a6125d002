import { z } from 'zod';
import type { DomainErrorCode } from '../error';
import { idSchema } from '../id';
import { languageTag } from '../language';
import type { MaybeViewer } from '../person';
import { type RoundFacts, roundObstacle } from '../round';

/** No statement is longer than this, whatever the round's rule says (the database checks it too). */
export const statementLimit = 1000;

export const writeStatementInput = z.strictObject({
  roundId: idSchema('round'),
  text: z.string().max(statementLimit * 2),
  language: languageTag,
  proposalId: idSchema('proposal').nullable().default(null),
});
export type WriteStatementInput = z.infer<typeof writeStatementInput>;

/** One idea on one line: white space folded, ends trimmed. Length is counted on this, in code points. */
export const tidyStatement = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

export const statementLength = (text: string): number => [...tidyStatement(text)].length;

/** Why this statement may not be written, or null. */
export function statementObstacle(
  round: RoundFacts,
  text: string,
  viewer: MaybeViewer,
  partyCodes: readonly string[],
  now: Date,
): DomainErrorCode | null {
  if (viewer === null) return 'not-signed-in';
  const obstacle = roundObstacle(round, now);
  if (obstacle !== null) return obstacle;
  if (viewer.partyCode === null || !partyCodes.includes(viewer.partyCode)) return 'voter-without-party';
  if (!viewer.emailConfirmed) return 'address-not-confirmed';
  const length = statementLength(text);
  if (length === 0) return 'statement-empty';
  return length > round.rules.statementLength ? 'statement-too-long' : null;
}
