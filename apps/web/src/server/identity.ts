import type { Registration } from '@parley/domain/person';
import type { Deps } from '@parley/usecases/deps';
import { replaceSession, type SignedIn, signIn, signUp } from '@parley/usecases/person';
import { endSession, findSession, sessionDays } from '@parley/usecases/session';

type Credentials = { email: string; password: string };

/** What signing in and out needs of our use cases; `replaced` is the token that the browser held until now. */
export type Identity = {
  signUp(registration: Registration, replaced: string | null): Promise<SignedIn>;
  signIn(credentials: Credentials, replaced: string | null): Promise<SignedIn>;
  findSession(token: string): ReturnType<typeof findSession>;
  endSession(token: string): Promise<void>;
  sessionDays: number;
};

export const composeIdentity = (deps: Deps): Identity => ({
  signUp: async (registration, replaced) =>
    replaceSession(deps, (await signUp(deps, registration)).personId, replaced),
  signIn: (credentials, replaced) => signIn(deps, credentials, replaced),
  findSession: (token) => findSession(deps, token),
  endSession: (token) => endSession(deps, token),
  sessionDays,
});
