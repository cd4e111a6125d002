import { commentStates } from '@parley/domain/comment';
import { idSchema } from '@parley/domain/id';
import { tiers } from '@parley/domain/organisation';
import type {
  editComment,
  findThread,
  listAnswers,
  listCommentEdits,
  listComments,
  listMyComments,
  restoreComment,
  writeComment,
} from '@parley/usecases/comment';
import { z } from 'zod';
import { addressedTitle, shownText, textInLanguage } from '../language/language.output';
import type { Answered } from '../trpc/answered';

export const writeCommentOutput = z.strictObject({
  commentId: idSchema('comment'),
  state: z.enum(commentStates),
}) satisfies z.ZodType<Answered<typeof writeComment>>;

export const commentAuthor = z.strictObject({
  displayName: z.string(),
  party: textInLanguage.nullable(),
  sector: textInLanguage.nullable(),
  organisation: z.string().nullable(),
  tier: z.enum(tiers),
});

export const commentSubject = z.strictObject({ kind: z.enum(['clause', 'statement']), number: z.number() });

export const addressedIn = z.array(
  z.strictObject({ proposalSlug: z.string(), clause: z.number(), number: z.number() }),
);

export const citedRule = z.strictObject({ number: z.number(), title: textInLanguage });

export const shownComment = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.enum(['pending', 'shown']),
    commentId: idSchema('comment'),
    body: shownText,
    author: commentAuthor.nullable(),
    createdAt: z.date(),
    editedAt: z.date().nullable(),
    about: commentSubject.nullable(),
    addressedIn,
    isMine: z.boolean(),
    isFlagged: z.boolean(),
  }),
  z.strictObject({
    state: z.literal('hidden'),
    commentId: idSchema('comment'),
    rule: citedRule.nullable(),
    createdAt: z.date(),
  }),
  z.strictObject({
    state: z.literal('withdrawn'),
    commentId: idSchema('comment'),
    isMine: z.boolean(),
    createdAt: z.date(),
  }),
]);

export const commentPage = z.strictObject({ rows: z.array(shownComment), next: z.string().nullable() });

export const thread = z.strictObject({ comment: shownComment, answers: commentPage });

export const listCommentsOutput = z.strictObject({
  count: z.number(),
  next: z.string().nullable(),
  threads: z.array(thread),
}) satisfies z.ZodType<Answered<typeof listComments>>;

export const findThreadOutput = z.strictObject({
  proposal: z.strictObject({ id: idSchema('proposal'), slug: z.string(), title: textInLanguage }),
  comment: shownComment,
  answers: commentPage,
  hasEarlier: z.boolean(),
  addressing: z.array(
    z.strictObject({
      amendmentId: idSchema('amendment'),
      clause: z.number(),
      number: z.number(),
      addresses: z.boolean(),
    }),
  ),
  communityRules: z.array(citedRule),
}) satisfies z.ZodType<Answered<typeof findThread>>;

export const listAnswersOutput = commentPage satisfies z.ZodType<Answered<typeof listAnswers>>;

export const editCommentOutput = z.strictObject({ state: z.enum(commentStates) }) satisfies z.ZodType<
  Answered<typeof editComment>
>;

export const listCommentEditsOutput = z.array(
  z.strictObject({ body: textInLanguage, replacedAt: z.date() }),
) satisfies z.ZodType<Answered<typeof listCommentEdits>>;

export const restoreCommentOutput = z.strictObject({ state: z.enum(commentStates) }) satisfies z.ZodType<
  Answered<typeof restoreComment>
>;

export const citedDecision = z.strictObject({ rule: citedRule.nullable(), reason: z.string() });

export const listMyCommentsOutput = z.strictObject({
  next: z.string().nullable(),
  comments: z.array(
    z.strictObject({
      commentId: idSchema('comment'),
      isAnswer: z.boolean(),
      body: textInLanguage,
      state: z.enum(commentStates),
      about: commentSubject.nullable(),
      addressedIn,
      answers: z.number(),
      createdAt: z.date(),
      editedAt: z.date().nullable(),
      decision: citedDecision.nullable(),
      proposal: addressedTitle,
    }),
  ),
}) satisfies z.ZodType<Answered<typeof listMyComments>>;
