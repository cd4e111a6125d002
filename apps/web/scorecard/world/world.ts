import { type DbClient, newId, openDb } from '@parley/db/client';
import { startTemporaryPostgres } from '@parley/db/embedded';
import { migrateDb } from '@parley/db/migrate';
import { makeAgreement, makeProposal, makeRound } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { Deps } from '@parley/usecases/deps';
import { type AccessServer, startServer } from './server';

/** A PostgreSQL with an empty database. */
export type Database = { url: string; stop(): Promise<void> };

/** A database and a server of their own, with one open round to act in. */
export type World = AccessServer &
  DbClient & {
    databaseUrl: string;
    database: Database;
    deps: Deps;
    agreementId: Id<'agreement'>;
    roundId: Id<'round'>;
    /** The one that managers look after, and another. */
    organisations: { own: Id<'organisation'>; other: Id<'organisation'> };
    proposal: { proposalId: Id<'proposal'>; slug: string; clauseItemId: Id<'item'> };
  };

/** How many connections the measuring side holds, beside the ten of the server. */
const poolSize = 10;

export async function withWorld<T>(
  work: (world: World) => Promise<T>,
  startDatabase: () => Promise<Database> = startTemporaryPostgres,
): Promise<T> {
  const database = await startDatabase();
  try {
    await migrateDb(database.url);
    const client = openDb({ url: database.url, poolSize, statementTimeoutSeconds: 60 });
    try {
      const agreementId = await makeAgreement(client.db, { slug: 'measured' });
      const roundId = await makeRound(client.db, agreementId, { slug: 'measured' });
      const proposal = await makeProposal(client.db, agreementId, roundId);
      const organisations = { own: newId('organisation'), other: newId('organisation') };
      for (const [key, id] of Object.entries(organisations)) {
        await client.sql`insert into organisations (id, name, key, created_at) values (${id}, ${key}, ${key}, now())`;
      }
      const server = await startServer(database.url);
      const deps = { db: client.db, now: () => new Date() };
      try {
        const place = { databaseUrl: database.url, database, agreementId, roundId, proposal, organisations };
        return await work({ ...client, ...server, ...place, deps });
      } finally {
        await server.stop();
      }
    } finally {
      await client.close();
    }
  } finally {
    await database.stop();
  }
}
