import type { Adapter, AdapterSession, AdapterUser } from 'next-auth/adapters';
import type { Identity } from './identity';

/** People are made by signing up, in one transaction with all that belongs to it; not by next-auth. */
const notHere = async (): Promise<never> => {
  throw new Error('accounts are made by the use case, not by next-auth');
};

/**
 * next-auth's sessions over our own use cases, which keep only hashes of tokens and decide when a session is over.
 * Nothing of a person leaves here but their id and display name.
 */
export function authAdapter(identity: Identity): Adapter {
  const find = async (token: string): Promise<{ session: AdapterSession; user: AdapterUser } | null> => {
    const found = await identity.findSession(token);
    if (found === null) return null;
    const { personId, displayName } = found.viewer;
    return {
      session: { sessionToken: token, userId: personId, expires: found.expiresAt },
      user: { id: personId, name: displayName, email: '', emailVerified: null },
    };
  };
  return {
    getSessionAndUser: find,
    // A session is not prolonged: it ends 30 days after it began, and finding it notes that it is in use.
    updateSession: async ({ sessionToken }) => (await find(sessionToken))?.session,
    deleteSession: (token) => identity.endSession(token),
    // Made by signing in: see `authorize` in auth.ts.
    createSession: notHere,
    createUser: notHere,
    getUser: notHere,
    getUserByEmail: notHere,
    getUserByAccount: notHere,
    updateUser: notHere,
    linkAccount: notHere,
  };
}
