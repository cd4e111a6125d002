import { z } from 'zod';
import { idSchema, slug } from '../id';
import { languageTag } from '../language';

/** What can be followed: a proposal, a statement, or a policy domain of an agreement. */
export const followed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('proposal'), slug }),
  z.strictObject({ kind: z.literal('statement'), statementId: idSchema('statement') }),
  z.strictObject({ kind: z.literal('domain'), agreementSlug: slug, code: z.string().max(80) }),
]);
export type Followed = z.infer<typeof followed>;
export type FollowKind = Followed['kind'];

/** Most that one person follows: a list that is longer is read by nobody. */
export const followsAtMost = 200;

export const changeFollowInput = z.strictObject({ what: followed, follows: z.boolean() });
export type ChangeFollowInput = z.infer<typeof changeFollowInput>;

export const listFollowsInput = z.strictObject({ language: languageTag });

/** One name for what is followed, for finding it in a list. */
export function followKey(what: Followed): string {
  if (what.kind === 'proposal') return `proposal ${what.slug}`;
  return what.kind === 'statement'
    ? `statement ${what.statementId}`
    : `domain ${what.agreementSlug} ${what.code}`;
}
