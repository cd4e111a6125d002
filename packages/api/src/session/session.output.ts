import { idSchema } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import type { endSessions } from '@parley/usecases/person';
import type { listSessions, revokeOtherSessions } from '@parley/usecases/session';
import { z } from 'zod';
import { viewer } from '../person/person.output';
import type { Answered } from '../trpc/answered';

export const viewerOutput = viewer.nullable() satisfies z.ZodType<MaybeViewer>;

export const listSessionsOutput = z.array(
  z.strictObject({
    browser: z.string().nullable(),
    system: z.string().nullable(),
    id: idSchema('session'),
    createdAt: z.date(),
    lastSeenAt: z.date(),
    isThis: z.boolean(),
  }),
) satisfies z.ZodType<Answered<typeof listSessions>>;

export const revokeOtherSessionsOutput = z.strictObject({ ended: z.number() }) satisfies z.ZodType<
  Answered<typeof revokeOtherSessions>
>;

export const endSessionsOutput = z.strictObject({ ended: z.number() }) satisfies z.ZodType<
  Answered<typeof endSessions>
>;
