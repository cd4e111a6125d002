import { afterAll, beforeAll, expect, test } from 'vitest';
import { providerClient, startProvider } from '../../journeys/world/provider';
import { type Errand, openProvider, type Provider } from './provider';

const publicUrl = 'https://parley.example.org';
const wish = { language: 'en', to: '/en', connect: false };
let world: Awaited<ReturnType<typeof startProvider>>;
let provider: Provider;
let issuer = '';

beforeAll(async () => {
  world = await startProvider();
  world.serve(publicUrl);
  issuer = world.issuer;
  const { id: clientId, secret: clientSecret } = providerClient;
  provider = openProvider({ issuer, clientId, clientSecret, name: 'Test ID' }, publicUrl);
});

afterAll(() => world.stop());

/** What a person does at the provider: signs in, agrees, and is sent back. */
async function visit(address: URL, login: string): Promise<URL> {
  const jar = new Map<string, string>();
  let next = address;
  let body: URLSearchParams | null = null;
  for (let step = 0; step < 12; step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(next, {
      method: body === null ? 'GET' : 'POST',
      body,
      headers: { cookie },
      redirect: 'manual',
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = answer.headers.get('location');
    if (location !== null) {
      body = null;
      next = new URL(location, issuer);
      if (next.origin !== issuer) return next;
      continue;
    }
    const prompt = /name="prompt" value="(\w+)"/.exec(await answer.text())?.[1] ?? '';
    body = new URLSearchParams({ prompt, login, password: 'any' });
  }
  throw new Error('the provider did not send back');
}

test('whoever signs in at the provider comes back with its name for them and their address', async () => {
  const { address, errand } = await provider.begin(wish);
  expect(address.searchParams.get('code_challenge_method')).toBe('S256');
  expect(address.toString()).not.toContain(errand.verifier);
  const claims = await provider.finish(await visit(address, 'ana'), errand);
  expect(claims).toEqual({
    issuer,
    subject: 'ana',
    email: 'ana@elsewhere.example',
    emailVerified: true,
    name: 'Ana Torres',
  });
});

test('an address that the provider is not sure of comes as such', async () => {
  const { address, errand } = await provider.begin(wish);
  expect(await provider.finish(await visit(address, 'unsure'), errand)).toMatchObject({
    emailVerified: false,
  });
});

test.each(['state', 'nonce', 'verifier'] as const)(
  'a return to another errand is refused: its %s',
  async (part) => {
    const { address, errand } = await provider.begin(wish);
    const other: Errand = { ...errand, [part]: (await provider.begin(wish)).errand[part] };
    await expect(provider.finish(await visit(address, 'ana'), other)).rejects.toThrow();
  },
);

test('a return is good for one sign-in', async () => {
  const { address, errand } = await provider.begin(wish);
  const back = await visit(address, 'ana');
  await provider.finish(back, errand);
  await expect(provider.finish(back, errand)).rejects.toThrow();
});

test('a provider that is away is asked again when somebody next wants it', async () => {
  const settings = { issuer: 'http://127.0.0.1:9/', clientId: 'parley', clientSecret: 'none', name: 'Away' };
  const away = openProvider(settings, publicUrl);
  await expect(away.begin(wish)).rejects.toThrow();
  await expect(away.begin(wish)).rejects.toThrow();
});
