import { z } from 'zod';
import type { DomainErrorCode } from '../error';
import { idSchema, slug } from '../id';
import { languageTag } from '../language';
import { tierObstacle } from '../organisation';
import { cursorSchema } from '../page';
import { permissionObstacle } from '../permission';
import type { MaybeViewer } from '../person';
import { type RoundFacts, roundObstacle } from '../round';
import { statementLength, tidyStatement } from './statement-length';

/** No statement is longer than this, whatever the round's rule says (the database checks it too). */
export const statementLimit = 1000;

export const writeStatementInput = z.strictObject({
  roundId: idSchema('round'),
  text: z.string().max(statementLimit * 2),
  language: languageTag,
  proposalId: idSchema('proposal').nullable().default(null),
});
export type WriteStatementInput = z.infer<typeof writeStatementInput>;

export const listMyStatementsInput = z.strictObject({
  language: languageTag,
  cursor: cursorSchema('statement'),
});
export type ListMyStatementsInput = z.infer<typeof listMyStatementsInput>;

export const listStatementsInput = z.strictObject({
  roundSlug: slug,
  proposalId: idSchema('proposal').nullable().default(null),
  language: languageTag,
  cursor: cursorSchema('statement'),
});
export type ListStatementsInput = z.infer<typeof listStatementsInput>;

export const nearStatementsInput = z.strictObject({
  roundId: idSchema('round'),
  text: z.string().max(statementLimit * 2),
  language: languageTag,
});
export type NearStatementsInput = z.infer<typeof nearStatementsInput>;

/** Fewer characters than this are near to everything. */
const fewestToCompare = 12;

/** What stands already is shown from so much of a text on. */
export const isComparable = (text: string): boolean => statementLength(text) >= fewestToCompare;

/** Two texts are the same statement when these are equal: case and white space do not make another idea. */
export const statementKey = (text: string): string => tidyStatement(text).toLowerCase();

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
  const notPermitted = permissionObstacle(viewer, 'statement.write', now);
  if (notPermitted !== null) return notPermitted;
  const tierTooLow = tierObstacle(round.rules.tierToWrite, viewer.tier);
  if (tierTooLow !== null) return tierTooLow;
  const length = statementLength(text);
  if (length === 0) return 'statement-empty';
  return length > round.rules.statementLength ? 'statement-too-long' : null;
}

/**
 * How long a stored text, in code points, can be whose key is this one. Lower case is as long as what it was made
 * of, but for the dotted capital I, which becomes an i and a combining dot.
 */
export function statementKeyLengths(key: string): { shortest: number; longest: number } {
  const longest = [...key].length;
  return { shortest: longest - [...key].filter((c) => c === '\u0307').length, longest };
}
