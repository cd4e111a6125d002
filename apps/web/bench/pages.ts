import { randomBytes } from 'node:crypto';
import { arch, cpus } from 'node:os';
import { startTemporaryPostgres } from '@parley/db/embedded';
import { migrateDb } from '@parley/db/migrate';
import { Command, InvalidArgumentError } from 'commander';
import { startWeb } from '../journeys/world/web';
import { countMessages } from './count-messages';
import { fillRoom, type Room } from './fill';

const barMilliseconds = 300;

type Asked = { name: string; path: string; as: 'visitor' | 'stakeholder' | 'moderator' };

/** Every page that shows what grows with a round. */
const pagesOf = ({ slug, round }: Room): Asked[] => {
  const proposal = `/en/proposals/${slug}`;
  const open: [string, string][] = [
    ['home', '/en'],
    ['proposals', '/en/proposals'],
    ['search', '/en/proposals?words=data'],
    ['proposal', proposal],
    ['proposal, comments by replies', `${proposal}?sort=replies`],
    ['clause', `${proposal}/clauses/1`],
    ['round', `/en/rounds/${round}`],
    ['matrix', '/en/matrix'],
    ['commitments', '/en/commitments'],
    ['report', `/en/rounds/${round}/report`],
    ['log', '/en/moderation/log'],
  ];
  const own: [string, string][] = [
    ['proposal', proposal],
    ['card', `/en/rounds/${round}/vote`],
    ['my votes', '/en/mine'],
    ['my statements', '/en/mine/statements'],
    ['my comments', '/en/mine/comments'],
    ['where I stand', '/en/mine/standing'],
  ];
  return [
    ...open.map(([name, path]) => ({ name, path, as: 'visitor' as const })),
    ...own.map(([name, path]) => ({ name, path, as: 'stakeholder' as const })),
    { name: 'queue', path: '/en/moderation', as: 'moderator' },
  ];
};

type Options = { comments: number; statements: number; people: number; votesEach: number; times: number };

/** `pnpm bench:pages`: how long each page takes with many comments and statements, and what it asks of the database. */
await new Command('bench:pages')
  .option('--comments <number>', 'comments on one proposal', wholeNumber, 5000)
  .option('--statements <number>', 'statements beside it', wholeNumber, 2000)
  .option('--people <number>', 'people who voted', wholeNumber, 1000)
  .option('--votes-each <number>', 'votes of each of them', wholeNumber, 100)
  .option('--times <number>', 'requests for each page, after five that are not counted', wholeNumber, 20)
  .action(async ({ times, ...size }: Options) => {
    const database = await startTemporaryPostgres();
    try {
      await migrateDb(database.url);
      const room = await fillRoom(database.url, size);
      const counted = await countMessages(database.url);
      const web = await startWeb({
        DATABASE_URL: counted.url,
        AUTH_SECRET: randomBytes(32).toString('hex'),
        FACTOR_KEY: randomBytes(32).toString('hex'),
      });
      try {
        const rows = [];
        for (const asked of pagesOf(room))
          rows.push(await measure(web.address, asked, room, { times, sent: counted.sent }));
        const machine = { cpu: cpus()[0]?.model ?? arch(), cores: cpus().length, node: process.version };
        const over = rows.filter((row) => row.medianMilliseconds > barMilliseconds).map(({ name }) => name);
        process.stdout.write(`${JSON.stringify({ machine, size, barMilliseconds, over, rows }, null, 2)}\n`);
        if (over.length > 0) process.exitCode = 1;
      } finally {
        await web.stop();
        await counted.stop();
      }
    } finally {
      await database.stop();
    }
  })
  .parseAsync();

type Measuring = { times: number; sent(): number };

/** One request after the other, as one reader asks: the whole page to its last byte. */
async function measure(address: string, { name, path, as }: Asked, room: Room, { times, sent }: Measuring) {
  const headers: Record<string, string> = as === 'visitor' ? {} : { cookie: `parley-session=${room[as]}` };
  const took: number[] = [];
  let queries = 0;
  let bytes = 0;
  for (let i = -5; i < times; i += 1) {
    const before = sent();
    const begun = performance.now();
    const answer = await fetch(`${address}${path}`, { headers, redirect: 'manual' });
    bytes = (await answer.arrayBuffer()).byteLength;
    if (answer.status !== 200) throw new Error(`${path} as ${as} answered ${answer.status}`);
    if (i >= 0) took.push(performance.now() - begun);
    queries = sent() - before;
  }
  took.sort((a, b) => a - b);
  const at = (share: number) =>
    Number(took[Math.min(took.length - 1, Math.floor(share * took.length))]?.toFixed(1));
  return { name, as, path, medianMilliseconds: at(0.5), p95Milliseconds: at(0.95), queries, bytes };
}

function wholeNumber(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}
