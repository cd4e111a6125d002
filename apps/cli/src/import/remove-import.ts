import { createInterface } from 'node:readline/promises';
import { openDb } from '@parley/db/client';
import { findImport, type ImportContents, removeImport } from '@parley/usecases/polis-import';
import { OperatorRefusal } from '../failure';
import { say } from '../say';
import { withDatabase } from '../with-database';

/** `parley import remove`: says what goes, asks where somebody is there to answer, and takes it away. */
export async function removeImported(slug: string, { yes = false }: { yes?: boolean }): Promise<void> {
  await withDatabase(async (url) => {
    const client = openDb({
      url,
      poolSize: 2,
      applicationName: 'parley-import',
      statementTimeoutSeconds: 300,
    });
    try {
      const deps = { db: client.db, now: () => new Date() };
      const holds = contentsOf(await findImport(deps, slug));
      if (!yes && process.stdin.isTTY && process.stdout.isTTY && !(await isSure(slug, holds))) {
        throw new OperatorRefusal(`Nothing was removed: the round "${slug}" is as it was.`);
      }
      await removeImport(deps, slug);
      say(`Removed the round "${slug}": ${holds}.`);
    } finally {
      await client.close();
    }
  });
}

const contentsOf = ({ statements, participants, votes, reports }: ImportContents): string =>
  `${statements} statements, ${participants} participants, ${votes} votes and ${reports} reports`;

async function isSure(slug: string, holds: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(`Remove the round "${slug}" with ${holds}? [y/N] `);
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
