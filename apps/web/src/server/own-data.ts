import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '@parley/api/root';
import { isDomainError } from '@parley/domain/error';
import { translator } from '@parley/i18n/catalogue';
import { localeOf, negotiate } from '@parley/i18n/locale';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { ZodError } from 'zod';
import { answerJson } from './answer';
import type { Composition } from './composition';
import { headersOf } from './headers';

type Input = Record<string, unknown>;
type Call = (caller: Caller, input: Input, part: string) => Promise<unknown>;

/** What a person's own programs ask for, in JSON: the same procedures as their pages, for the scopes of their token. */
const ownData =
  (call: Call) =>
  async (
    req: IncomingMessage,
    res: ServerResponse,
    { callerFor }: Composition,
    part: string,
  ): Promise<void> => {
    try {
      answerJson(res, 200, await call(callerFor(headersOf(req)), await inputOf(req), part));
    } catch (error) {
      refuseProgram(req, res, error);
    }
  };

// What is wrong with an input is found by the procedure's own schema: it is handed on as it came.
export const answerOwnProfile = ownData((caller) => caller.person.profile());
export const answerOwnVotes = ownData((caller, input) =>
  caller.vote.mine({ language: 'en', ...input } as Parameters<Caller['vote']['mine']>[0]),
);
export const answerOwnStatements = ownData((caller, input) =>
  caller.statement.mine({ language: 'en', ...input } as Parameters<Caller['statement']['mine']>[0]),
);
/** Without an operation id of the program's own a request that is sent again is another act, which changes nothing. */
export const answerCastVote = ownData((caller, input, itemId) =>
  caller.vote.cast({ operationId: randomUUID(), ...input, itemId } as Parameters<Caller['vote']['cast']>[0]),
);
export const answerWriteStatement = ownData((caller, input) =>
  caller.statement.write(input as Parameters<Caller['statement']['write']>[0]),
);

/** What stands in the address for a reading request, what stands in the body for a writing one. */
async function inputOf(req: IncomingMessage): Promise<Input> {
  if (req.method === 'GET' || req.method === 'HEAD') {
    return Object.fromEntries(new URL(req.url ?? '/', 'http://host').searchParams);
  }
  let text = '';
  for await (const chunk of req.setEncoding('utf8')) text += chunk;
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read as Input;
  } catch {
    // Said below, the same for everything that is no object.
  }
  throw new TRPCError({ code: 'BAD_REQUEST' });
}

/** A refusal as its code, a sentence in the language that is asked for, and the entries that are wrong. */
function refuseProgram(req: IncomingMessage, res: ServerResponse, error: unknown): void {
  if (!(error instanceof TRPCError)) throw error;
  const status = getHTTPStatusCodeFromError(error);
  const code = isDomainError(error.cause) ? error.cause.code : status === 400 ? 'input-invalid' : 'internal';
  const locale = localeOf(negotiate(req.headers['accept-language']) ?? 'en');
  res.setHeader('Content-Language', locale);
  const wait = isDomainError(error.cause) ? error.cause.details.seconds : undefined;
  if (typeof wait === 'number') res.setHeader('Retry-After', String(wait));
  if (status === 401) res.setHeader('WWW-Authenticate', 'Bearer');
  // An answer that does not fit its own schema is our fault: what is in it goes to the log alone.
  const fields =
    status === 400 && error.cause instanceof ZodError
      ? { fields: error.cause.issues.map(({ path }) => path.join('.')) }
      : {};
  answerJson(res, status, { error: { code, message: translator(locale, 'errors')(code), ...fields } });
}
