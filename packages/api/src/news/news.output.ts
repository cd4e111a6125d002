import { idSchema } from '@parley/domain/id';
import { newsKinds } from '@parley/domain/news';
import type { listNews } from '@parley/usecases/news';
import { z } from 'zod';
import { addressedTitle } from '../language/language.output';
import type { Answered } from '../trpc/answered';

export const listNewsOutput = z.strictObject({
  until: z.string(),
  next: z.string().nullable(),
  news: z.array(
    z.strictObject({
      isUnread: z.boolean(),
      proposal: addressedTitle.nullable(),
      at: z.date(),
      kind: z.enum(newsKinds),
      commentId: idSchema('comment').nullable(),
      clause: z.number().nullable(),
      statement: z.number().nullable(),
    }),
  ),
}) satisfies z.ZodType<Answered<typeof listNews>>;
