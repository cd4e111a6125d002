import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDb } from '@parley/db/client';
import { askErasure } from '@parley/usecases/privacy';
import { findWords, type PlantedPerson, plantPerson } from '@parley/usecases/testing';
import { leaveTraces } from '../erasure/traces';
import { foundOf, type Row } from '../row';
import { type InstalledPostgres, startInstalledPostgres } from '../world/installed-postgres';
import { startInstalledRedis } from '../world/installed-redis';
import { startMail } from '../world/mail';
import { makeSomebody } from '../world/people';
import { until } from '../world/process';
import { type Site, startSite } from '../world/site';
import type { World } from '../world/world';

const eightDays = 8 * 86_400_000;
type Words = Readonly<Record<string, string>>;
type Erased = { person: PlantedPerson['person']; token: string; words: Words };

/** Of people who were erased no word is left: in tables, the queue, logs, exports, pages, and in a backup that is restored. */
export const row25: Row = {
  number: 25,
  title: 'words of people who were erased, found nowhere',
  trials: 3,
  database: startInstalledPostgres,
  measure: async (world, { seed, trials }) => {
    const [redis, mail] = [await startInstalledRedis(), await startMail()];
    const folder = mkdtempSync(join(tmpdir(), 'parley-erased-'));
    const erasures = join(folder, 'erased');
    const common = { ERASURES_FILE: erasures, SMTP_URL: mail.url, LOG_LEVEL: 'debug' };
    const site = await startSite({ ...common, DATABASE_URL: world.databaseUrl, REDIS_URL: redis.url });
    try {
      const people: Erased[] = [];
      for (let person = 0; person < trials; person += 1)
        people.push(await plant(world, site, `${seed}x${person}`));
      const backup = (world.database as InstalledPostgres).dump();
      for (const { person } of people) await erase(world, person);
      const places = {
        'the queue on Redis': redis.contents(),
        'a log': site.web.output() + site.worker.output(),
        'the file of erasures': readFileSync(erasures, 'utf8'),
        'an export or a page': await readOpenly(world, site, people),
      };
      const restored = await findRestored(backup, people, common);
      const records = await Promise.all(
        people.map(async ({ words }, person) => {
          const found = [...(await findWords(world.sql, words)), ...(restored[person] ?? [])];
          return recordsOf(words, found, places).map((record) => ({ person, ...record }));
        }),
      );
      return foundOf(records.flat());
    } finally {
      await site.stop();
      await mail.stop();
      await redis.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function recordsOf(words: Words, tables: readonly string[], places: Words) {
  return Object.entries(words).map(([word, canary]) => {
    const inTables = tables.filter((one) => one.startsWith(`${word} in `));
    const elsewhere = Object.entries(places).filter(([, text]) =>
      text.toLowerCase().includes(canary.toLowerCase()),
    );
    const found = [...inTables, ...elsewhere.map(([place]) => `${word} in ${place}`)];
    return { word, fault: found.length === 0 ? null : found.join('; ') };
  });
}

async function plant(world: World, site: Site, tag: string): Promise<Erased> {
  const planted = await plantPerson(world.db, world.sql, tag);
  const traces = await leaveTraces(world, site.address, planted, tag);
  const { address = '', comment = '' } = planted.canaries;
  // Otherwise nothing would be looked for where it ever was.
  if (!traces.export.includes(address) || !traces.export.includes(comment)) {
    throw new Error('what a person is handed does not hold what they left');
  }
  return { person: planted.person, token: traces.token, words: { ...planted.canaries, ...traces.canaries } };
}

/** Asked for eight days ago, and done by the worker. */
async function erase({ db, sql }: World, person: PlantedPerson['person']): Promise<void> {
  const askedAt = new Date(Date.now() - eightDays);
  await askErasure({ db, now: () => askedAt }, { ...person, provenAt: askedAt }, { texts: 'erased' });
  const isGone = async () => (await sql`select 1 from people where id = ${person.personId}`).length === 0;
  await until('an erasure', isGone, 60);
}

/** What others are handed or shown afterwards, and what the old sessions of those who were erased still open. */
async function readOpenly(world: World, site: Site, people: readonly Erased[]): Promise<string> {
  const [reader, admin] = [
    await makeSomebody(world, { role: 'stakeholder' }),
    await makeSomebody(world, { role: 'admin' }),
  ];
  const tokens = [null, reader.token, admin.token, ...people.map(({ token }) => token)];
  const slugs = await world.sql<{ slug: string }[]>`select slug from proposals`;
  const rounds = await world.sql<{ slug: string }[]>`select slug from rounds`;
  const pages = [
    ...slugs.map(({ slug }) => `/en/proposals/${slug}`),
    ...rounds.flatMap(({ slug }) => [`/api/v1/rounds/${slug}/report`, `/api/v1/rounds/${slug}/report.csv`]),
    ...['/en/moderation', '/en/moderation/log', '/en/admin/letters', '/en/admin/invitations', '/en/mine'],
    ...['/api/v1/mine/data.json', '/api/v1/mine/data.csv', '/api/v1/me', '/api/v1/me/votes'],
  ];
  const texts: string[] = [];
  for (const token of tokens) {
    const headers: HeadersInit = token === null ? {} : { cookie: `parley-session=${token}` };
    for (const page of pages) texts.push(await (await fetch(`${site.address}${page}`, { headers })).text());
  }
  return texts.join('\n');
}

/** The backup, put into an empty database, with the same file of erasures: found of each person once the worker has started. */
async function findRestored(
  backup: string,
  people: readonly Erased[],
  environment: Record<string, string>,
): Promise<string[][]> {
  const other = await startInstalledPostgres();
  try {
    other.restore(backup);
    const client = openDb({ url: other.url, poolSize: 1, statementTimeoutSeconds: 60 });
    try {
      const first = people[0]?.words ?? {};
      if ((await findWords(client.sql, first)).length === 0) throw new Error('the backup holds nothing');
      const site = await startSite({ ...environment, DATABASE_URL: other.url });
      await site.stop();
      const found: string[][] = [];
      for (const { words } of people)
        found.push((await findWords(client.sql, words)).map((one) => `${one} restored`));
      return found;
    } finally {
      await client.close();
    }
  } finally {
    await other.stop();
  }
}
