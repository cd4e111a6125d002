import { DatabaseRefusal } from './refusal';

/** The operator's sentence for what can be wrong with a given database; anything else stays the bug that it is. */
export function explainDatabaseError(error: unknown, url: string): unknown {
  if (error instanceof DatabaseRefusal) return error;
  const { code } = error as { code?: string };
  const sentence = code === undefined ? undefined : sentences[code]?.(describe(url));
  return sentence === undefined ? error : new DatabaseRefusal(sentence, { cause: error });
}

type Target = { place: string; user: string; database: string };

/** Never the whole address: it holds the password, and this ends up in logs. */
function describe(url: string): Target {
  try {
    const { hostname, port, username, pathname } = new URL(url);
    return {
      place: `${hostname}:${port || 5432}`,
      user: decodeURIComponent(username) || 'this user',
      database: decodeURIComponent(pathname.slice(1)) || 'the database',
    };
  } catch {
    return { place: 'the given address', user: 'this user', database: 'the database' };
  }
}

const unreachable = ({ place }: Target) =>
  `The database at ${place} does not answer: start it, or correct DATABASE_URL.`;
const denied = ({ place, user }: Target) =>
  `The database at ${place} does not let ${user} in: correct the user and the password in DATABASE_URL.`;

const sentences: Record<string, (target: Target) => string> = {
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ETIMEDOUT: unreachable,
  CONNECT_TIMEOUT: unreachable,
  CONNECTION_CLOSED: unreachable,
  CONNECTION_ENDED: unreachable,
  '57P03': ({ place }) => `The database at ${place} is still starting: try again in a moment.`,
  '53300': ({ place }) =>
    `The database at ${place} has no connection left: raise max_connections or end other clients.`,
  '28P01': denied,
  '28000': denied,
  '3D000': ({ place, database }) =>
    `There is no database "${database}" at ${place}: create it, or correct DATABASE_URL.`,
  '42501': ({ user, database }) =>
    `${user} may not change the tables of "${database}": grant CREATE on the database and its public schema.`,
};
