import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import OidcProvider from 'oidc-provider';

export const providerClient = { id: 'parley', secret: 'only between these two' };

/** A real OpenID Connect provider on this machine, with pages of its own to sign in and to agree. */
export async function startProvider(): Promise<{
  issuer: string;
  /** From now on it knows the site at this address. */
  serve(publicUrl: string): void;
  stop(): Promise<void>;
}> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    serve: (publicUrl) => {
      const provider = new OidcProvider(issuer, {
        clients: [
          {
            client_id: providerClient.id,
            client_secret: providerClient.secret,
            redirect_uris: [`${publicUrl}/api/v1/sign-in/provider/return`],
          },
        ],
        cookies: { keys: ['of this test'] },
        claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
        // Whoever calls themselves `unsure` has an address that was never confirmed.
        findAccount: (_, id) => ({
          accountId: id,
          claims: () => ({
            sub: id,
            email: `${id}@elsewhere.example`,
            email_verified: id !== 'unsure',
            name: 'Ana Torres',
          }),
        }),
      });
      server.on('request', provider.callback());
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
