import { z } from 'zod';
import type { DomainErrorCode } from '../error';
import { idSchema, slug } from '../id';
import { languageTag } from '../language';
import { openBrackets } from './brackets';

/** `drafted`: some language waits for a person to confirm it. `current`: what is voted on. `older`: was current. */
export const versionStates = ['drafted', 'current', 'older'] as const;
export type VersionState = (typeof versionStates)[number];

/** Longest text of a clause in one language, in characters, and longest heading. */
export const clauseLimit = 6000;
export const headingLimit = 200;

const place = { proposalSlug: slug, clause: z.int32().positive() };
const version = z.int32().positive();

/** Two versions of a clause, word by word. */
export const compareVersionsInput = z.strictObject({ ...place, from: version, to: version });
export type CompareVersionsInput = z.infer<typeof compareVersionsInput>;

export const findClauseInput = z.strictObject({ ...place, language: languageTag });
export type FindClauseInput = z.infer<typeof findClauseInput>;

/** Says that a drafted version says in this language what it says in the others; with better words where they were not right. */
export const confirmVersionInput = z.strictObject({
  versionId: idSchema('clauseVersion'),
  language: languageTag,
  heading: z.string().trim().min(1).max(headingLimit),
  text: z.string().trim().min(1).max(clauseLimit),
});
export type ConfirmVersionInput = z.infer<typeof confirmVersionInput>;

/** Closes a bracket of the current version with the words of one of its options; both by their place in the text, from 0. */
export const closeBracketInput = z.strictObject({
  clauseId: idSchema('clause'),
  versionId: idSchema('clauseVersion'),
  bracket: z.int32().min(0),
  option: z.int32().min(0),
});
export type CloseBracketInput = z.infer<typeof closeBracketInput>;

/** Languages of a drafted version that no person has confirmed yet, in the order of the agreement. */
export const unconfirmedLanguages = (
  languages: readonly string[],
  confirmed: readonly string[],
): readonly string[] => languages.filter((language) => !confirmed.includes(language));

/**
 * Why a version may not be voted on, or null: a bracket that stands in one language stands in all of them, with the
 * same parties on each side.
 *
 * @param texts the text in each language of the agreement
 */
export function versionObstacle(
  texts: Readonly<Record<string, string>>,
  partyCodes: readonly string[],
): DomainErrorCode | null {
  const shapes = Object.values(texts).map((text) =>
    JSON.stringify(
      openBrackets(text, partyCodes).map(({ options }) => options.map(({ parties }) => parties)),
    ),
  );
  return new Set(shapes).size <= 1 ? null : 'brackets-differ';
}
