import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DbClient } from '@parley/db/client';
import { erasureFile } from '@parley/db/privacy';
import { askErasure } from '../ask-erasure';
import { eraseDuePerson } from '../erase-person';
import { replayErasures } from '../replay-erasures';
import { findWords, type PlantedPerson, plantedAt, plantPerson } from './canaries';

const sevenDays = 7 * 86_400_000;

/** One word of somebody's, and where it was still found; null where it was gone. */
export type ErasedWord = { person: number; place: string; fault: string | null };

/**
 * Row 25 of the scorecard: plants people with a word of their own in every place that keeps one, erases them, brings each
 * back as a restored backup would, replays, and looks for every word in all tables, the queue's among them, in the
 * register of erasures, and in whatever else is handed over.
 *
 * @param elsewhere texts to look into as well: logs, exports
 */
export async function measureErasure(
  { db, sql }: Pick<DbClient, 'db' | 'sql'>,
  { seed, trials }: { seed: number; trials: number },
  elsewhere: () => Promise<readonly string[]> = async () => [],
): Promise<ErasedWord[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-erased-'));
  const file = join(folder, 'erased');
  const deps = {
    db,
    now: () => new Date(plantedAt.getTime() + sevenDays),
    erasures: erasureFile(file),
  };
  const records: ErasedWord[] = [];
  try {
    for (let person = 1; person <= trials; person += 1) {
      const planted = await plantPerson(db, sql, `${seed}x${person}`);
      await eraseAndRestore(deps, sql, planted);
      const tables = await findWords(sql, planted.canaries);
      const texts = [readFileSync(file, 'utf8'), ...(await elsewhere())].join('\n').toLowerCase();
      for (const [place, canary] of Object.entries(planted.canaries)) {
        const found = tables.filter((one) => one.startsWith(`${place} in `));
        if (texts.includes(canary.toLowerCase())) found.push(`${place} in a log or an export`);
        records.push({ person, place, fault: found.length === 0 ? null : found.join(', ') });
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return records;
}

async function eraseAndRestore(
  deps: Parameters<typeof replayErasures>[0],
  sql: DbClient['sql'],
  { person }: PlantedPerson,
): Promise<void> {
  const asking = { ...deps, now: () => plantedAt };
  await askErasure(asking, { ...person, provenAt: plantedAt }, { texts: 'erased' });
  const backup = await sql`select * from people where id = ${person.personId}`;
  if (!(await eraseDuePerson(deps, person.personId))) throw new Error('the erasure was not due');
  await sql`insert into people ${sql(backup)}`;
  await sql`delete from erasures where person_id = ${person.personId}`;
  await replayErasures(deps);
}
