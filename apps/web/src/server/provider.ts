import type { Claims } from '@parley/domain/provider';
import * as oidc from 'openid-client';

export type ProviderSettings = { issuer: string; clientId: string; clientSecret: string; name: string };

/** What has to be remembered between going to the provider and coming back; kept in a cookie of this browser alone. */
export type Errand = {
  state: string;
  nonce: string;
  verifier: string;
  language: string;
  /** An address of ours to come back to, and whether an account is to be connected rather than signed in by. */
  to: string;
  connect: boolean;
};

export type Provider = {
  name: string;
  issuer: string;
  /** Where to send the browser, and what to remember until it comes back. */
  begin(wish: Pick<Errand, 'language' | 'to' | 'connect'>): Promise<{ address: URL; errand: Errand }>;
  /** What the provider says of whoever came back with this address. Throws where anything of it does not fit. */
  finish(cameBack: URL, errand: Errand): Promise<Claims>;
};

/**
 * The operator's OpenID Connect provider: authorization code with PKCE, state and nonce, checked by openid-client. Its
 * settings are read when somebody first wants to use it, so that a provider that is away keeps nothing from starting.
 */
export function openProvider(settings: ProviderSettings, publicUrl: string): Provider {
  const { name, issuer, clientId, clientSecret } = settings;
  const redirectUri = `${publicUrl}/api/v1/sign-in/provider/return`;
  let discovered: Promise<oidc.Configuration> | null = null;
  const configuration = (): Promise<oidc.Configuration> => {
    // http is for a provider on this machine alone: see the field OIDC_ISSUER.
    const options = issuer.startsWith('http:') ? { execute: [oidc.allowInsecureRequests] } : {};
    discovered ??= oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, options);
    discovered.catch(() => {
      discovered = null;
    });
    return discovered;
  };
  return {
    name,
    issuer,
    begin: async (wish) => {
      const verifier = oidc.randomPKCECodeVerifier();
      const errand = { ...wish, verifier, state: oidc.randomState(), nonce: oidc.randomNonce() };
      const address = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        state: errand.state,
        nonce: errand.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      return { address, errand };
    },
    finish: async (cameBack, { verifier, state, nonce }) => {
      const settled = await configuration();
      const here = new URL(redirectUri);
      here.search = cameBack.search;
      const tokens = await oidc.authorizationCodeGrant(settled, here, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const said = tokens.claims();
      if (said === undefined) throw new Error('the provider sent no id token');
      // Some providers put the address only there.
      const more =
        said.email === undefined ? await oidc.fetchUserInfo(settled, tokens.access_token, said.sub) : said;
      return {
        issuer: said.iss,
        subject: said.sub,
        email: typeof more.email === 'string' ? more.email : null,
        emailVerified: more.email_verified === true,
        name: typeof more.name === 'string' ? more.name : null,
      };
    },
  };
}
