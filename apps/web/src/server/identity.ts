import type { MaybeViewer, Registration } from '@parley/domain/person';
import type { Claims } from '@parley/domain/provider';
import { sessionDays } from '@parley/domain/session';
import type { CastVoteInput } from '@parley/domain/vote';
import type { Deps } from '@parley/usecases/deps';
import {
  addPasskey,
  askPasskey,
  findHalfSession,
  offerPasskey,
  proveFactor,
  type Site,
  signInWithPasskey,
} from '@parley/usecases/factor';
import {
  type Browser,
  replaceSession,
  type SignedIn,
  signIn,
  signInByLink,
  signUp,
} from '@parley/usecases/person';
import { connectProvider, signInByProvider } from '@parley/usecases/provider';
import { endSession, findSession, findViewer } from '@parley/usecases/session';
import { castTrial } from '@parley/usecases/vote';

export type { Browser } from '@parley/usecases/person';

/** A browser, and the network that it asks from. */
type Asking = Browser & { network: string | null };

type Credentials = { email: string; password: string };

/** What signing in and out needs of our use cases, beside what the api has: they hand out tokens of sessions. */
export type Identity = {
  signUp(registration: Registration, browser: Asking): Promise<SignedIn>;
  /** Makes votes of what the person behind this token chose as a visitor. */
  castTrial(token: string, trial: readonly CastVoteInput[]): ReturnType<typeof castTrial>;
  signIn(credentials: Credentials, browser: Asking): Promise<SignedIn>;
  signInByLink(link: { token: string }, browser: Browser): Promise<SignedIn>;
  /** The second step of signing in. */
  proveFactor(factor: { code: string }, browser: Browser): Promise<SignedIn>;
  signInByProvider(claims: Claims, language: string, browser: Browser): ReturnType<typeof signInByProvider>;
  connectProvider(viewer: MaybeViewer, claims: Claims): Promise<void>;
  signInWithPasskey(key: { answer: string }, browser: Browser): Promise<SignedIn>;
  askPasskey(): ReturnType<typeof askPasskey>;
  offerPasskey(viewer: MaybeViewer): ReturnType<typeof offerPasskey>;
  addPasskey(viewer: MaybeViewer, made: { answer: string; name: string }): ReturnType<typeof addPasskey>;
  findHalfSession(token: string | null): ReturnType<typeof findHalfSession>;
  findSession(token: string): ReturnType<typeof findSession>;
  endSession(token: string): Promise<void>;
  sessionDays: number;
};

/** @param depsFor with the counting of what a network takes */
export const composeIdentity = (
  deps: Deps,
  depsFor: (network: string | null) => Deps,
  site: Site,
): Identity => ({
  signUp: async (registration, browser) =>
    replaceSession(deps, (await signUp(depsFor(browser.network), registration)).personId, browser),
  castTrial: async (token, trial) => castTrial(deps, await findViewer(deps, token), trial),
  signIn: (credentials, browser) => signIn(depsFor(browser.network), credentials, browser),
  signInByLink: (link, browser) => signInByLink(deps, link, browser),
  proveFactor: (factor, browser) => proveFactor(deps, factor, browser),
  signInByProvider: (claims, language, browser) => signInByProvider(deps, claims, language, browser),
  connectProvider: (viewer, claims) => connectProvider(deps, viewer, claims),
  signInWithPasskey: (key, browser) => signInWithPasskey(deps, site, key, browser),
  askPasskey: () => askPasskey(deps, site),
  offerPasskey: (viewer) => offerPasskey(deps, viewer, site),
  addPasskey: (viewer, made) => addPasskey(deps, viewer, site, made),
  findHalfSession: (token) => findHalfSession(deps, token),
  findSession: (token) => findSession(deps, token),
  endSession: (token) => endSession(deps, token),
  sessionDays,
});
