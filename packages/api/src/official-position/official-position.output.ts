import { domainErrorCodes } from '@parley/domain/error';
import { idSchema } from '@parley/domain/id';
import { stances } from '@parley/domain/official-position';
import type {
  listDelegations,
  listPositions,
  listRoundPositions,
  publishPosition,
} from '@parley/usecases/official-position';
import { z } from 'zod';
import { numberedTitle, textInLanguage } from '../language/language.output';
import { shownParty } from '../party/party.output';
import type { Answered } from '../trpc/answered';

export const shownPosition = z.strictObject({
  positionId: idSchema('officialPosition'),
  stance: z.enum(stances),
  words: textInLanguage,
  clauseVersion: z.number().nullable(),
  publishedAt: z.date(),
  withdrawnAt: z.date().nullable(),
});

export const listPositionsOutput = z.strictObject({
  places: z.array(
    z.strictObject({
      clause: z.number().nullable(),
      parties: z.array(
        z.strictObject({
          party: shownParty,
          standing: shownPosition.nullable(),
          before: z.array(shownPosition),
          mayWithdraw: z.boolean(),
        }),
      ),
    }),
  ),
  speaksFor: z.strictObject({ party: shownParty, obstacle: z.enum(domainErrorCodes).nullable() }).nullable(),
}) satisfies z.ZodType<Answered<typeof listPositions>>;

export const listRoundPositionsOutput = z.array(
  z.strictObject({
    proposal: numberedTitle,
    clause: z.number().nullable(),
    standing: z.array(z.strictObject({ party: shownParty, position: shownPosition })),
  }),
) satisfies z.ZodType<Answered<typeof listRoundPositions>>;

export const listDelegationsOutput = z.array(
  z.strictObject({
    party: shownParty,
    delegates: z.array(
      z.strictObject({ personId: idSchema('person'), displayName: z.string(), email: z.string().nullable() }),
    ),
  }),
) satisfies z.ZodType<Answered<typeof listDelegations>>;

export const publishPositionOutput = z.strictObject({
  positionId: idSchema('officialPosition'),
}) satisfies z.ZodType<Answered<typeof publishPosition>>;
