import { DomainError, type DomainErrorCode, type ErrorDetails, isDomainError } from '@parley/domain/error';
import { limitOf } from '@parley/domain/limit';
import type { Action } from '@parley/domain/permission';
import { initTRPC, TRPCError } from '@trpc/server';
import superjson from 'superjson';
import { z } from 'zod';
import type { ApiContext } from './context';
import { toWire } from './error-translation';
import { unstorableField } from './unstorable';

/** Which action of the table of permissions a procedure is. Said by every one; the use case asks, with the data at hand. */
type Meta = { action: Action };

/** What a refusal looks like to a client: the code of the domain and its details, or the fields that are wrong. */
export type WireError = {
  code: DomainErrorCode | 'internal';
  details: ErrorDetails;
  fields: Record<string, string[]>;
};

const t = initTRPC
  .context<ApiContext>()
  .meta<Meta>()
  .create({
    transformer: superjson,
    isDev: false,
    errorFormatter: ({ shape, error }) => {
      const parley: WireError = {
        code: isDomainError(error.cause)
          ? error.cause.code
          : error.code === 'BAD_REQUEST'
            ? 'input-invalid'
            : error.code === 'NOT_FOUND'
              ? 'not-found'
              : 'internal',
        details: isDomainError(error.cause) ? error.cause.details : {},
        fields: error.cause instanceof z.ZodError ? z.flattenError(error.cause).fieldErrors : {},
      };
      return { code: shape.code, message: parley.code, data: { httpStatus: shape.data.httpStatus, parley } };
    },
  });

const translated = t.procedure.use(async ({ next, ctx, path }) => {
  const result = await next();
  if (result.ok) return result;
  const error = toWire(result.error);
  if (isDomainError(error.cause)) ctx.onRefusal?.(error.cause);
  if (error.code !== 'INTERNAL_SERVER_ERROR') throw error;
  ctx.logError(error.cause ?? error, { path });
  // Without its cause: whoever prints this error on the way must not print the values of a query.
  throw new TRPCError({ code: error.code, message: error.message });
});

/** What changes something is counted, whatever it is and also where it is refused: no verb can forget it. */
const counted = translated.use(async ({ next, ctx, type, meta }) => {
  const act = type === 'mutation' && meta !== undefined ? limitOf(meta.action) : null;
  if (act !== null) await ctx.deps.count?.(act, await ctx.viewer());
  return next();
});

/** No field of any procedure has to refuse by itself what the database cannot hold. */
const storable = counted.use(async ({ next, getRawInput }) => {
  const field = unstorableField(await getRawInput());
  if (field !== null) throw new DomainError('input-invalid', field === '' ? {} : { field });
  return next();
});

/** The start of every procedure. */
export const procedure = (action: Action) => storable.meta({ action });
export const router = t.router;
export const createCallerFactory = t.createCallerFactory;
