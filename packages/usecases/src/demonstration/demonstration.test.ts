import { useTestDb } from '@parley/db/testing';
import { expect, test } from 'vitest';
import { loadAgreement } from '../agreement';
import { shippedAgreement } from '../agreement/testing/shipped';
import { computeHere, findReport, recomputeReport } from '../report';
import { makeDemonstration, removeDemonstration } from './make-demonstration';
import { syntheticRoom } from './synthetic-room';

const world = useTestDb();
const moment = new Date('2026-11-23T12:00:00Z');
const deps = () => ({ db: world.db, now: () => moment, computeReport: computeHere });

test('the same seed makes the same room', () => {
  const plan = {
    seed: 7,
    people: 30,
    stances: ['for', 'against'] as const,
    parties: ['CA', 'US'],
    sectors: ['labour'],
  };
  expect(syntheticRoom(plan)).toEqual(syntheticRoom(plan));
  expect(syntheticRoom({ ...plan, seed: 8 })).not.toEqual(syntheticRoom(plan));
});

test('a demonstration has a final report with its planted groups, says what it is, and goes without a trace', async () => {
  const file = shippedAgreement();
  const loaded = await loadAgreement(deps(), file);
  expect(loaded).not.toBeNull();
  expect(await loadAgreement(deps(), file)).toBeNull();
  const roundId = await makeDemonstration(deps(), loaded!.agreementId, file);
  expect(await makeDemonstration(deps(), loaded!.agreementId, file)).toBeNull();
  expect(await recomputeReport(deps(), roundId!)).toBe(1);
  expect(await recomputeReport(deps(), roundId!)).toBeNull();

  const { report, editions } = await findReport(deps(), 'demonstration');
  expect(editions).toEqual([{ edition: 1, final: true, computedAt: moment }]);
  expect(report.round.demonstration).toBe(true);
  expect(report.participants).toBe(600);
  expect(report.items).toHaveLength(35);
  expect(report.groups.k).toBeGreaterThanOrEqual(2);
  const { concurrent, rejected, blocked, open } = report.statuses;
  expect(concurrent + rejected + blocked + open).toBe(35);
  expect(concurrent).toBeGreaterThanOrEqual(4);
  expect(blocked).toBeGreaterThanOrEqual(4);
  expect(report.map?.bins.every((bin) => bin.n >= 5)).toBe(true);

  expect(await removeDemonstration(deps())).toBe(true);
  expect(await removeDemonstration(deps())).toBe(false);
  const left = await world.sql`
    select 'participants' as name from participants where round_id = ${roundId!}
    union all select 'votes' from votes where round_id = ${roundId!}
    union all select 'vote_events' from vote_events where round_id = ${roundId!}
    union all select 'reports' from reports where round_id = ${roundId!}
    union all select 'statements' from statements where round_id = ${roundId!}
    union all select 'items' from items where round_id = ${roundId!}`;
  expect(left).toHaveLength(0);
});
