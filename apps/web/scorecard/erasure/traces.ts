import { startSession } from '@parley/usecases/session';
import type { PlantedPerson } from '@parley/usecases/testing';
import type { World } from '../world/world';

type Traced = { token: string; canaries: Record<string, string>; export: string };

/** What a person leaves by asking for pages, beside what they wrote: words in addresses, headers and inputs that are refused. */
export async function leaveTraces(
  { deps }: World,
  address: string,
  { person, canaries: planted }: PlantedPerson,
  tag: string,
): Promise<Traced> {
  const word = (place: string) => `canary-${tag}-${place.replaceAll(' ', '-')}`;
  const canaries = {
    'query of a page': word('query of a page'),
    'part of an address': word('part of an address'),
    'name of a browser': word('name of a browser'),
    'refused input': word('refused input'),
    'refused password': word('refused password'),
    'failed request': word('failed request'),
  };
  const { token } = await startSession(deps, person.personId, canaries['name of a browser']);
  const headers = { cookie: `parley-session=${token}`, 'user-agent': canaries['name of a browser'] };
  const read = async (path: string) => (await fetch(`${address}${path}`, { headers })).text();
  const send = async (procedure: string, json: unknown) => {
    const body = JSON.stringify({ json });
    const asked = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body };
    await (await fetch(`${address}/api/trpc/${procedure}`, asked)).text();
  };
  await read(`/en/proposals?words=${canaries['query of a page']}`);
  await read(`/api/v1/rounds/${canaries['part of an address']}/report`);
  await read('/en/mine/profile');
  await send('comment.write', { body: canaries['refused input'], language: 1 });
  await send('person.prove', { password: canaries['refused password'] });
  await send('person.askSignInLink', { email: planted.address });
  await send('session.revoke', { sessionId: canaries['failed request'] });
  const exported = await read('/api/v1/mine/data.json');
  return { token, canaries: { ...canaries, 'token of a session': token }, export: exported };
}
