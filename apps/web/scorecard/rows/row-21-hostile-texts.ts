import { openLetters } from '../hostile/letters';
import { lookAtPages, unknownFields, unseenFields, withBrowser } from '../hostile/measure-hostile';
import { fillWithHostile } from '../hostile/room';
import { hostileStrings } from '../hostile/strings';
import { openTables } from '../hostile/tables';
import type { Visit } from '../hostile/visit';
import { foundOf, type Row } from '../row';
import { startMail } from '../world/mail';
import { makeSomebody } from '../world/people';
import { until } from '../world/process';
import { startSite } from '../world/site';
import type { World } from '../world/world';

/** So long the worker may take for one letter. */
const secondsALetter = 2;

/** Hostile texts in every field that takes one: on pages with the policy and without, sent by forms, in letters that arrived, in tables. */
export const row21: Row = {
  number: 21,
  title: 'hostile texts shown as texts on pages, in letters and in tables',
  trials: 200,
  measure: async (world, { seed, trials }) => {
    const mail = await startMail();
    const site = await startSite({ DATABASE_URL: world.databaseUrl, SMTP_URL: mail.url, LOG_LEVEL: 'info' });
    try {
      const texts = hostileStrings(seed, trials);
      const { place, tokens } = await makePlace(world);
      const authors = await fillWithHostile(place, texts);
      await until('the letters', () => isSent(world), 60 + secondsALetter * 6 * trials);
      const visits = await withBrowser(
        async (browser): Promise<Visit[]> => [
          ...(await lookAtPages({ browser, address: site.address, tokens }, place, authors, texts)),
          ...(await openLetters(browser, mail.received)),
          ...(await openTables(site.address, authors)),
        ],
      );
      const gaps = [...unknownFields(), ...unseenFields(visits)].map((field) => ({
        where: field,
        fault: `${field}: nothing was tried in it`,
      }));
      return foundOf([...visits, ...gaps]);
    } finally {
      await site.stop();
      await mail.stop();
    }
  },
};

async function makePlace(world: World) {
  const [admin, moderator] = [
    await makeSomebody(world, { role: 'admin' }),
    await makeSomebody(world, { role: 'moderator' }),
  ];
  if (admin.viewer === null || moderator.viewer === null) throw new Error('somebody has a session');
  const { db, sql, roundId, proposal } = world;
  const people = { admin: admin.viewer, moderator: moderator.viewer };
  return {
    place: { db, sql, roundId, proposal, ...people, isOwn: true, hoursAgo: 1 },
    tokens: { admin: admin.token ?? '', moderator: moderator.token ?? '' },
  };
}

async function isSent({ sql }: World): Promise<boolean> {
  const [row] = await sql`select count(*)::int as waiting from letters where state in ('ready', 'sending')`;
  return row?.waiting === 0;
}
