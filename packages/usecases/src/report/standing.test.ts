import { newId } from '@parley/db/client';
import {
  makeAgreement,
  makePerson,
  makeRound,
  makeStatement,
  makeVoter,
  useTestDb,
} from '@parley/db/testing';
import type { Choice } from '@parley/domain/vote';
import { expect, test } from 'vitest';
import { listMyStatements } from '../statement';
import { computeHere } from './compute';
import { findNewestReport } from './find-newest-report';
import { findReport } from './find-report';
import { findReportOutlook } from './find-report-outlook';
import { findStanding } from './find-standing';
import { recomputeReport } from './recompute-report';

const world = useTestDb();
const at = (iso: string) => ({ db: world.db, now: () => new Date(iso), computeReport: computeHere });
const later = '2026-11-23T12:00:00Z';

/** Two camps over eight statements, and a viewer who votes as the first does on some of them. */
async function divided(ownVotes: number) {
  const slug = `divided-${Math.trunc(performance.now() * 1000)}`;
  const agreementId = await makeAgreement(world.db, { slug });
  const roundId = await makeRound(world.db, agreementId, { slug, opensAt: new Date('2026-11-01T00:00:00Z') });
  const itemIds = [];
  for (let i = 0; i < 8; i += 1) itemIds.push((await makeStatement(world.db, roundId)).itemId);
  for (let voter = 0; voter < 40; voter += 1) {
    const says = (i: number): Choice => ((voter % 2 === 0) === i < 4 ? 'agree' : 'disagree');
    const choices = itemIds.map((id, i) => [id, (voter + i) % 9 === 0 ? 'pass' : says(i)] as const);
    await makeVoter(world.db, agreementId, roundId, { choices });
  }
  await recomputeReport(at(later), roundId);
  const viewer = await makePerson(world.db);
  const participantId = newId('participant');
  await world.sql`insert into participants (id, round_id, agreement_id, person_id, party_code, joined_at)
    values (${participantId}, ${roundId}, ${agreementId}, ${viewer.personId}, 'CA', now())`;
  for (const [i, itemId] of itemIds.slice(0, ownVotes).entries()) {
    await world.sql`insert into votes (participant_id, item_id, round_id, choice, counts, cast_at)
      values (${participantId}, ${itemId}, ${roundId}, ${i < 4 ? 'agree' : 'disagree'}, true, now())`;
  }
  return { slug, roundId, viewer };
}

test('a person stands with those who vote like them, and learns by which votes', async () => {
  const { slug, viewer } = await divided(8);
  const { report } = await findReport(at(later), slug);
  expect(report.groups.k).toBe(2);
  const own = await findStanding(at(later), viewer, { round: slug });
  const home = report.map?.outlines.find(({ label }) => label === own?.group);
  expect(own).toMatchObject({ votes: 8, settled: true });
  expect(Math.sign(own?.x ?? 0)).toBe(Math.sign(home?.x ?? 0));
  expect(own?.because).toHaveLength(5);
});

test('one’s own statement names the newest edition that has it, and none that was computed before it was published', async () => {
  const { roundId, viewer } = await divided(0);
  const { statementId } = await makeStatement(world.db, roundId, { authorId: viewer.personId });
  const edition = async (now: string) =>
    (await listMyStatements(at(now), viewer, { language: 'en', cursor: null })).statements.map(
      (one) => one.edition,
    );
  await world.sql`update statements set created_at = '2026-11-23T13:00:00Z' where id = ${statementId}`;
  expect(await edition('2026-11-24T12:00:00Z')).toEqual([null]);
  await world.sql`update statements set created_at = '2026-11-20T12:00:00Z' where id = ${statementId}`;
  expect(await edition('2026-11-24T12:00:00Z')).toEqual([1]);
  await recomputeReport(at('2026-11-30T12:00:00Z'), roundId);
  expect(await edition('2026-11-30T13:00:00Z')).toEqual([2]);
});

test('under seven votes a place is not settled and belongs to no group; without any there is none', async () => {
  const some = await divided(3);
  expect(await findStanding(at(later), some.viewer, { round: some.slug })).toMatchObject({
    votes: 3,
    settled: false,
    group: null,
  });
  const none = await divided(0);
  expect(await findStanding(at(later), none.viewer, { round: none.slug })).toBeNull();
});

test('nobody learns where somebody stands without being that person', async () => {
  const { slug } = await divided(8);
  await expect(findStanding(at(later), null, { round: slug })).rejects.toThrow('not-signed-in');
  const stranger = await makePerson(world.db);
  expect(await findStanding(at(later), stranger, { round: slug })).toBeNull();
});

test('the newest report is of a real round where there is one, and of a demonstration otherwise', async () => {
  const { roundId, slug } = await divided(0);
  const newest = (agreementSlug: string) => findNewestReport(at(later), { agreementSlug });
  await world.sql`update rounds set demonstration = true`;
  expect((await newest(slug)).report.round.demonstration).toBe(true);
  await world.sql`update rounds set demonstration = false where id = ${roundId}`;
  expect((await newest(slug)).report.round.slug).toBe(slug);
  const other = await divided(0);
  expect((await newest(slug)).report.round.slug).toBe(slug);
  expect((await newest(other.slug)).report.round.slug).toBe(other.slug);
});

test('a round without a report says when the first is due: a week after it opens, or at its close', async () => {
  const agreementId = await makeAgreement(world.db);
  const opensAt = new Date('2026-11-20T00:00:00Z');
  const closesAt = new Date('2026-12-20T00:00:00Z');
  await makeRound(world.db, agreementId, { slug: 'weekly', opensAt, closesAt });
  await makeRound(world.db, agreementId, {
    slug: 'silent',
    opensAt,
    closesAt,
    rules: { tallies: 'after-close' },
  });
  await makeRound(world.db, agreementId, {
    slug: 'short',
    opensAt,
    closesAt: new Date('2026-11-24T00:00:00Z'),
  });
  await makeRound(world.db, agreementId, { slug: 'draft', state: 'draft' });
  const due = async (round: string, now: string) =>
    (await findReportOutlook(at(now), { round, agreementSlug: null }))?.dueAt?.toISOString() ?? null;
  expect(await due('weekly', later)).toBe('2026-11-27T00:00:00.000Z');
  expect(await due('weekly', '2026-11-28T00:00:00Z')).toBeNull();
  expect(await due('silent', '2026-11-28T00:00:00Z')).toBe('2026-12-20T00:00:00.000Z');
  expect(await due('short', later)).toBe('2026-11-24T00:00:00.000Z');
  await expect(findReportOutlook(at(later), { round: 'draft', agreementSlug: null })).rejects.toThrow(
    'not-found',
  );
  await expect(findReportOutlook(at(later), { round: 'nowhere', agreementSlug: null })).rejects.toThrow(
    'not-found',
  );
});

test('without a slug the round that is open is meant, else the next to open, else the last to close', async () => {
  const agreementId = await makeAgreement(world.db, { slug: 'several' });
  const make = (slug: string, opens: string, closes: string) =>
    makeRound(world.db, agreementId, { slug, opensAt: new Date(opens), closesAt: new Date(closes) });
  await make('first', '2026-01-01', '2026-02-01');
  await make('second', '2026-03-01', '2026-04-01');
  await make('third', '2026-05-01', '2026-06-01');
  const meant = async (now: string) =>
    (await findReportOutlook(at(now), { round: null, agreementSlug: 'several' }))?.slug;
  expect(await meant('2026-01-15')).toBe('first');
  expect(await meant('2026-02-15')).toBe('second');
  expect(await meant('2026-03-15')).toBe('second');
  expect(await meant('2026-07-01')).toBe('third');
});

test('an agreement has an outlook while one of its rounds is taken back and announced again', async () => {
  const agreementId = await makeAgreement(world.db, { slug: 'wavering' });
  const opensAt = new Date('2027-01-04T12:00:00Z');
  const roundId = await makeRound(world.db, agreementId, { opensAt });
  const outlook = () => findReportOutlook(at(later), { round: null, agreementSlug: 'wavering' });
  for (let turn = 0; turn < 60; turn += 1) {
    const state = turn % 2 === 0 ? 'draft' : 'open';
    const change = world.sql`update rounds set state = ${state} where id = ${roundId}`;
    const found = await Promise.all([change, ...Array.from({ length: 4 }, outlook)]);
    expect(found).toHaveLength(5);
  }
});
