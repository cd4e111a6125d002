import { z } from 'zod';
import { languageTag } from '../language';

/**
 * What somebody is told of: an answer to a comment of theirs, an amendment that addresses one, a comment or a statement on what they follow, new words of a clause
 * that they follow or voted on, a proposal that opened in a policy domain that they follow, a decision on a text of theirs.
 */
export const newsKinds = [
  'answer',
  'addressed',
  'comment',
  'statement',
  'version',
  'opened',
  'accepted',
  'rejected',
] as const;
export type NewsKind = (typeof newsKinds)[number];

/** Counted no further: more than that is ‘99+’. */
export const unreadAtMost = 99;

/** Where a page of news ended: what happened at the same moment stands on the same page. */
export const listNewsInput = z.strictObject({
  language: languageTag,
  before: z.iso.datetime().nullable().default(null),
});
export type ListNewsInput = z.infer<typeof listNewsInput>;

/** Read up to what the page showed; what came meanwhile stays new. */
export const markNewsReadInput = z.strictObject({ until: z.iso.datetime() });
