import { openDb } from '@parley/db/client';
import type { Id } from '@parley/domain/id';
import type { Viewer } from '@parley/domain/person';
import { findViewer } from '@parley/usecases/session';
import { fillForms, lookAtPages } from '../scorecard/hostile/measure-hostile';
import { fillWithHostile, listHostileCases, type Place } from '../scorecard/hostile/room';
import { hostileStrings } from '../scorecard/hostile/strings';
import { openTables } from '../scorecard/hostile/tables';
import { anyLanguage, expect, test } from './world/journey';
import { makeSomebody } from './world/person';
import { placeOf } from './world/place';

/** A small size here; the scorecard measures 200, in letters too. */
const trials = 2;

test(
  'what people write is shown as text and never run, with the content security policy and without (GHSA-fc46-r95f-hq7g)',
  anyLanguage,
  async ({ browser }) => {
    test.slow();
    const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
    try {
      const texts = hostileStrings(1, trials);
      const { place, tokens } = await makePlace(client);
      const authors = await fillWithHostile(place, texts);
      const address = placeOf('address');
      const visits = [
        ...(await lookAtPages({ browser, address, tokens }, place, authors)),
        ...(await fillForms({ browser, address, tokens }, place, authors, texts.slice(0, 1))),
        ...(await openTables(address, authors)),
      ];
      expect(visits.flatMap(({ fault }) => fault ?? [])).toEqual([]);
      // Otherwise nothing was tried.
      expect(new Set(visits.flatMap(({ shown }) => shown.map(({ field }) => field))).size).toBeGreaterThan(
        10,
      );
      // Afterwards its cases wait no more: the queue is one for all journeys, and shows a page at a time.
      await client.sql`update cases set state = 'rejected', rule = 1, decision_reason = 'Done.', decided_at = now()
        where number = any(${await listHostileCases(client.sql, authors)})`;
    } finally {
      await client.close();
    }
  },
);

/** The open round of the demonstration, which has just been opened, and in which others vote: no statement is let in. */
async function makePlace(client: ReturnType<typeof openDb>) {
  const { db, sql } = client;
  const deps = { db, now: () => new Date() };
  type Open = {
    proposalId: Id<'proposal'>;
    slug: string;
    roundId: Id<'round'>;
    agreementId: Id<'agreement'>;
  };
  const [open] = await sql<Open[]>`
    select p.id as "proposalId", p.slug, p.round_id as "roundId", p.agreement_id as "agreementId" from proposals p join rounds r on r.id = p.round_id
    where r.state = 'open' order by p.number desc limit 1`;
  if (open === undefined) throw new Error('there is no open round');
  const viewerOf = async (token: string): Promise<Viewer> => {
    const viewer = await findViewer(deps, token);
    if (viewer === null) throw new Error('somebody has a session');
    return viewer;
  };
  const [admin, moderator] = [
    (await makeSomebody('en', { role: 'admin' })).token,
    (await makeSomebody('en', { role: 'moderator' })).token,
  ];
  const people = { admin: await viewerOf(admin), moderator: await viewerOf(moderator) };
  const place: Place = {
    db,
    sql,
    agreementId: open.agreementId,
    roundId: open.roundId,
    proposal: open,
    ...people,
    isOwn: false,
    hoursAgo: 0,
  };
  return { place, tokens: { admin, moderator } };
}
