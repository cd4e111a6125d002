import fc from 'fast-check';
import { endpoints, reading } from '../../src/server/rest';
import { hostileInput } from '../inputs/hostile';
import { knownTexts } from '../inputs/known';
import { hostileTexts } from '../inputs/samples';
import { foundOf, type Row } from '../row';
import { type Answer, callAddress, callProcedure, procedures } from '../world/call';
import { makeSomebody } from '../world/people';
import type { World } from '../world/world';

/** Nobody waits longer for an answer, whatever was sent. */
const mostMilliseconds = 2000;
/** Requests under way at once, and how many before those who ask are made anew: some inputs end their sessions. */
const abreast = 8;
const turn = 400;

type Asked = { where: string; send(token: string | null): Promise<Answer> };

/** Inputs drawn from the schemas, right and wrong, to every procedure and address: no failure, no stack, none that keeps waiting. */
export const row20: Row = {
  number: 20,
  title: 'generated inputs without a server error',
  trials: 100_000,
  measure: async (world, { seed, trials }) => {
    const records: { where: string; status: number; milliseconds: number; fault: string | null }[] = [];
    for (let from = 0; from < trials; from += turn) {
      const tokens = await makeTokens(world);
      const drawn = fc.sample(anyRequest(world, await knownTexts(world)), {
        numRuns: Math.min(turn, trials - from),
        seed: seed + from,
      });
      for (let at = 0; at < drawn.length; at += abreast) {
        const some = drawn.slice(at, at + abreast).map(async ({ where, send }, i) => {
          const { status, milliseconds, body } = await send(tokens[(at + i) % tokens.length] ?? null);
          return { where, status, milliseconds, fault: faultOf(where, { status, milliseconds, body }) };
        });
        records.push(...(await Promise.all(some)));
      }
    }
    return foundOf(records);
  },
};

function faultOf(where: string, { status, milliseconds, body }: Omit<Answer, 'code'>): string | null {
  // Saying that it has too much to do is an answer that a server may give; failing is not.
  if (status >= 500 && !(status === 503 && body.includes('overloaded'))) return `${where} answered ${status}`;
  if (/\n\s+at .+:\d+:\d+|node_modules|\bsyntax error at\b/.test(body)) return `${where} showed a stack`;
  return milliseconds > mostMilliseconds ? `${where} took ${Math.round(milliseconds)} ms` : null;
}

const anyRequest = (world: World, known: readonly string[]): fc.Arbitrary<Asked> =>
  fc.oneof(
    { weight: 9, arbitrary: anyProcedure(world, known) },
    { weight: 1, arbitrary: anyAddress(world, known) },
  );

const anyProcedure = ({ address }: World, known: readonly string[]): fc.Arbitrary<Asked> =>
  fc.oneof(
    ...procedures.map((procedure) =>
      hostileInput(procedure.input, known).map((input) => ({
        where: procedure.path,
        send: (token: string | null) => callProcedure(address, procedure, input, token),
      })),
    ),
  );

/** Half of a pair stands in no address. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

const anyAddress = ({ address }: World, known: readonly string[]): fc.Arbitrary<Asked> => {
  const word = fc
    .oneof(fc.constantFrom(...hostileTexts, ...known), fc.string({ maxLength: 40 }))
    .map((text) => encodeURIComponent(wellFormed(text).slice(0, 2000)));
  const endpoint = fc.constantFrom(...endpoints);
  return fc
    .tuple(endpoint, word, word, fc.constantFrom('cursor', 'language', 'edition', 'token', 'x'))
    .map(([{ address: path, methods = reading }, part, value, name]) => ({
      where: path,
      send: (token: string | null) =>
        callAddress(
          address,
          {
            method: methods[methods.length - 1] ?? 'GET',
            path: `/api/v1/${path.replace(/\{\w+\}/, part)}?${name}=${value}`,
            ...(methods.some((method) => method === 'PUT') ? { body: `{"choice":"${value}"}` } : {}),
          },
          token,
        ),
    }));
};

/** A visitor, somebody of each kind, and a program. */
async function makeTokens(world: World): Promise<(string | null)[]> {
  const kinds = [
    { role: 'stakeholder' },
    { role: 'moderator' },
    { role: 'admin' },
    { role: 'stakeholder', scopes: ['votes:read', 'votes:write', 'statements:write'] },
  ] as const;
  const people = await Promise.all(kinds.map((kind) => makeSomebody(world, kind)));
  return [null, ...people.map(({ token }) => token)];
}
