import 'server-only';
import { isDomainError } from '@parley/domain/error';
import { signInInput } from '@parley/domain/person';
import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth';
import credentialsProvider from 'next-auth/providers/credentials';
import { authAdapter } from './auth-adapter';
import { browserOf } from './browser';
import { type Composition, composition } from './composition';
import { sessionCookieName, sessionCookieOptions } from './session-cookie';

/** Why signing in was refused: a code of the domain. */
export class SignInRefused extends CredentialsSignin {
  constructor(code: string) {
    super();
    this.code = code;
  }
}

function authConfig({ env, identity, isHttps, log }: Composition): NextAuthConfig {
  return {
    secret: env.AUTH_SECRET,
    basePath: '/api/auth',
    // Addresses are checked by our own server and built by our own pages; nothing is sent to the host that is named.
    trustHost: true,
    // An adapter without `session.strategy` means sessions in the database. Said in words it would be refused,
    // because next-auth believes that a password cannot begin one.
    adapter: authAdapter(identity),
    session: { maxAge: identity.sessionDays * 24 * 3600 },
    useSecureCookies: isHttps,
    cookies: {
      sessionToken: { name: sessionCookieName(isHttps), options: sessionCookieOptions(isHttps) },
    },
    pages: { signIn: '/en/sign-in', signOut: '/en/sign-out', error: '/en/sign-in' },
    providers: [
      credentialsProvider({
        credentials: { email: {}, password: {} },
        authorize: async ({ email, password }, request) => {
          const credentials = signInInput.safeParse({ email, password });
          if (!credentials.success) throw new SignInRefused('credentials-wrong');
          try {
            const browser = browserOf(request.headers, isHttps);
            const { personId, token } = await identity.signIn(credentials.data, browser);
            return { id: personId, sessionToken: token };
          } catch (error) {
            throw isDomainError(error) ? new SignInRefused(error.code) : error;
          }
        },
      }),
    ],
    callbacks: {
      // With a password next-auth would now write a JWT into the cookie. The session row is made already: the
      // cookie gets its token.
      jwt: ({ token, user }) => ({ ...token, ...user }),
      session: ({ session, user }) => ({
        expires: session.expires,
        user: { id: user.id, name: user.name ?? null },
      }),
      redirect: ({ url }) => (url.startsWith('/') && !url.startsWith('//') ? url : env.PUBLIC_URL),
    },
    jwt: {
      encode: ({ token }) => String(token?.sessionToken ?? ''),
      decode: () => null,
    },
    logger: {
      error: (error) => {
        if (!(error instanceof CredentialsSignin)) log.error({ err: error }, 'signing in or out failed');
      },
      warn: (code) => log.debug({ code }, 'next-auth warns'),
      debug: () => {},
    },
  };
}

/** Read anew for each request: the composition is there only once the server runs. */
export const { handlers, signIn, signOut } = NextAuth(() => authConfig(composition()));
