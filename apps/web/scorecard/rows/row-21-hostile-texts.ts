import { makeProposal, makeRound } from '@parley/db/testing';
import type { Browser } from '@playwright/test';
import { openLetters } from '../hostile/letters';
import { accountFor, fillForms, lookAtPages, unknownFields, withBrowser } from '../hostile/measure-hostile';
import { fillWithHostile, type HostileAuthor, type Place } from '../hostile/room';
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
/** So many texts are looked at together, each in rows of its own: one person has no more programs. */
const together = 20;

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
      const visits = await withBrowser(async (browser) => {
        const seen = await lookInTurn(world, { browser, address: site.address }, texts);
        await until('the letters', () => isSent(world), 60 + secondsALetter * 6 * trials);
        return [...seen, ...(await openLetters(browser, mail.received))];
      });
      const gaps = unknownFields().map((field) => ({
        where: field,
        fault: `${field}: nothing was tried in it`,
      }));
      return foundOf([...visits, ...accountFor(texts, visits), ...gaps]);
    } finally {
      await site.stop();
      await mail.stop();
    }
  },
};

/** Fills a proposal with some of the texts, looks at all that shows them, and goes on to the next; forms take every text, in the end. */
async function lookInTurn(
  world: World,
  site: { browser: Browser; address: string },
  texts: readonly string[],
): Promise<Visit[]> {
  const { people, tokens } = await makePeople(world);
  const visits: Visit[] = [];
  for (let from = 0; from < texts.length; from += together) {
    const turns = [...texts.keys()].slice(from, from + together);
    const place = await makePlace(world, people);
    const authors = await fillWithHostile(place, texts, turns);
    visits.push(...(await lookAtPages({ ...site, tokens }, place, authors)));
    visits.push(...(await openTables(site.address, authors)));
    await putAway(world, authors);
  }
  // Every answer shows the page again: one on which little stands.
  const place = { ...(await makePlace(world, people)), isOwn: false };
  const authors = await fillWithHostile(place, texts, [0]);
  return [...visits, ...(await fillForms({ ...site, tokens }, place, authors, texts))];
}

async function makePeople(world: World) {
  const [admin, moderator] = [
    await makeSomebody(world, { role: 'admin' }),
    await makeSomebody(world, { role: 'moderator' }),
  ];
  if (admin.viewer === null || moderator.viewer === null) throw new Error('somebody has a session');
  return {
    people: { admin: admin.viewer, moderator: moderator.viewer },
    tokens: { admin: admin.token ?? '', moderator: moderator.token ?? '' },
  };
}

async function makePlace({ db, sql, agreementId }: World, people: Pick<Place, 'admin' | 'moderator'>) {
  const roundId = await makeRound(db, agreementId);
  const proposal = await makeProposal(db, agreementId, roundId);
  return { db, sql, agreementId, roundId, proposal, ...people, isOwn: true, hoursAgo: 1 };
}

/** What waits for somebody stands in one list for all: those who come next have the first pages of it. */
async function putAway({ sql }: World, authors: readonly HostileAuthor[]): Promise<void> {
  await sql`update cases set state = 'rejected', rule = 1, decision_reason = 'Done.', decided_at = now()
    where state = 'waiting'`;
  await sql`update people set organisation = null where organisation is not null`;
  await sql`delete from sessions where person_id = any(${authors.map(({ viewer }) => viewer.personId)})`;
}

/** Every letter is sent but those that wait for their time: what a form has decided just now can still be taken back. */
async function isSent({ sql }: World): Promise<boolean> {
  const [row] = await sql`
    select count(*)::int as waiting from letters l
    where l.state in ('ready', 'sending') and not exists (
      select 1 from outbox o where o.job = 'letter.send' and o.payload->>'letterId' = l.id and o.available_at > now())`;
  return row?.waiting === 0;
}
