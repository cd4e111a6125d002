import { rootRouter } from '@parley/api/root';
import { apiTokenPrefix } from '@parley/domain/api-token';
import type { Action } from '@parley/domain/permission';
import type { z } from 'zod';

/** A procedure as the router has it: nothing here is written down a second time. */
export type Procedure = {
  path: string;
  kind: 'query' | 'mutation';
  action: Action | undefined;
  input: z.ZodType | null;
};

type Definition = {
  _def: { type: 'query' | 'mutation'; meta?: { action?: Action }; inputs: readonly z.ZodType[] };
};

export const procedures: readonly Procedure[] = Object.entries(
  rootRouter._def.procedures as Record<string, unknown>,
).map(([path, procedure]) => {
  const { type, meta, inputs } = (procedure as Definition)._def;
  return { path, kind: type, action: meta?.action, input: inputs[0] ?? null };
});

export type Answer = {
  status: number;
  /** The code of the refusal; null where there was none. */
  code: string | null;
  body: string;
  milliseconds: number;
};

/** How somebody shows who they are: a program by its token, a browser by the cookie of its session. */
const shown = (token: string | null): Record<string, string> => {
  if (token === null) return {};
  return token.startsWith(apiTokenPrefix)
    ? { authorization: `Bearer ${token}` }
    : { cookie: `parley-session=${token}` };
};

/** Calls a procedure over HTTP, as whoever holds the session. */
export function callProcedure(
  address: string,
  { path, kind }: Pick<Procedure, 'path' | 'kind'>,
  input: unknown,
  token: string | null,
): Promise<Answer> {
  // As anybody may write it by hand: the client's own way of writing refuses what is to be tried.
  const sent = JSON.stringify({ json: input });
  const url = `${address}/api/trpc/${path}`;
  const headers = shown(token);
  return kind === 'query'
    ? ask(`${url}?${new URLSearchParams({ input: sent })}`, { headers })
    : ask(url, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: sent });
}

/** Asks an address of the REST surface. */
export const callAddress = (
  address: string,
  request: { method: string; path: string; headers?: Record<string, string>; body?: string },
  token: string | null,
): Promise<Answer> =>
  ask(`${address}${request.path}`, {
    method: request.method,
    headers: { ...shown(token), ...request.headers },
    redirect: 'manual',
    ...(request.body === undefined ? {} : { body: request.body }),
  });

async function ask(url: string, init: RequestInit): Promise<Answer> {
  const startedAt = performance.now();
  const response = await fetch(url, init);
  const body = await response.text();
  const milliseconds = performance.now() - startedAt;
  return { status: response.status, code: codeOf(body), body, milliseconds };
}

function codeOf(body: string): string | null {
  const known = /"parley":\{"code":"([a-z-]+)"|^\{"error":\{"code":"([a-z-]+)"/.exec(body);
  return known?.[1] ?? known?.[2] ?? null;
}
