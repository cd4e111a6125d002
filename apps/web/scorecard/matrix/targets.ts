import fc from 'fast-check';
import { endpoints, reading } from '../../src/server/rest';
import { validInput } from '../inputs/valid';
import { callAddress, callProcedure, type Procedure, procedures } from '../world/call';
import type { World } from '../world/world';
import type { Target } from './cell';

type Endpoint = (typeof endpoints)[number];

/** Everything that the web app answers besides its pages, from the router and the table of addresses themselves. */
export const listTargets = ({ address }: World, seed: number): Target[] => [
  ...procedures.map((procedure): Target => {
    const { path, kind, action } = procedure;
    return {
      name: path,
      action,
      subject: path,
      writes: kind === 'mutation',
      ask: (given, token) => callProcedure(address, procedure, given, token),
      example: () => exampleOf(procedure, seed),
    };
  }),
  // What HEAD answers is what GET does, without the body that says why.
  ...endpoints.flatMap((endpoint) =>
    (endpoint.methods ?? reading)
      .filter((method) => method !== 'HEAD')
      .map((method) => targetOf(address, endpoint, method, seed)),
  ),
];

const exampleOf = ({ path, input }: Procedure, seed: number): unknown =>
  input === null ? undefined : fc.sample(validInput(input), { numRuns: 1, seed: seed + path.length })[0];

function targetOf(address: string, endpoint: Endpoint, method: string, seed: number): Target {
  const { action } = endpoint;
  const writes = method !== 'GET';
  // An address that writes takes what the procedure takes that is called like its action.
  const like = procedures.find(({ kind, path }) => kind === 'mutation' && path === action);
  return {
    name: `${method} ${endpoint.address}`,
    action,
    subject: endpoint.address,
    writes,
    ask: (given, token) => {
      const { itemId, ...body } = Object(given) as { itemId?: string };
      const part = typeof given === 'string' ? given : (itemId ?? 'measured');
      const path = `/api/v1/${endpoint.address.replace(/\{\w+\}/, part)}`;
      return callAddress(address, { method, path, ...(writes ? { body: JSON.stringify(body) } : {}) }, token);
    },
    example: () => (writes && like !== undefined ? exampleOf(like, seed) : 'measured'),
  };
}
