import { randomUUID } from 'node:crypto';
import {
  makeAgreement,
  makePerson,
  makeRound,
  makeStatement,
  makeVoter,
  useTestDb,
} from '@parley/db/testing';
import type { LookEarlyInput } from '@parley/domain/early-look';
import { operator } from '@parley/domain/permission';
import type { TallyVisibility } from '@parley/domain/round';
import { expect, test } from 'vitest';
import { setRole } from '../person';
import { computeHere, findReport, recomputeReport } from '../report';
import { findEarlyReport, listEarlyLooks, lookEarly } from '.';

const world = useTestDb();
const at = (iso: string) => ({
  get db() {
    return world.db;
  },
  now: () => new Date(iso),
  computeReport: computeHere,
});
const noon = at('2026-11-02T12:00:00Z');
const reason = 'The delegations meet tomorrow and ask whether enough people came.';

/** A round with twelve votes and the report that runs along with them. */
async function room(tallies: TallyVisibility, isComputed = true) {
  const agreementId = await makeAgreement(world.db);
  const slug = `room-${randomUUID()}`;
  const roundId = await makeRound(world.db, agreementId, {
    slug,
    rules: { tallies },
    opensAt: new Date('2026-11-01T12:00:00Z'),
  });
  const { itemId } = await makeStatement(world.db, roundId);
  for (let i = 0; i < 12; i += 1)
    await makeVoter(world.db, agreementId, roundId, { choices: [[itemId, 'agree']] });
  if (isComputed) await recomputeReport(noon, roundId);
  const said: LookEarlyInput = { round: slug, reason, language: 'en' };
  return { slug, said, listed: async () => (await listEarlyLooks(noon, { ...said, cursor: null })).looks };
}
const analyst = () => makePerson(world.db, { role: 'analyst' });

test.each(['with-editions', 'after-close'] as const)(
  'no early figures without a public entry, and none once its hour is over: %s',
  async (tallies) => {
    const { slug: round, said, listed } = await room(tallies);
    const [ana, another] = [await analyst(), await analyst()];
    const figures = (deps = noon, viewer = ana) => findEarlyReport(deps, viewer, { round });
    await expect(figures()).rejects.toThrow('look-missing');

    expect(await lookEarly(noon, ana, said)).toEqual({ endsAt: new Date('2026-11-02T13:00:00Z') });
    expect(await listed()).toMatchObject([
      {
        name: ana.displayName,
        role: 'analyst',
        lookedAt: noon.now(),
        reason: { text: reason },
        round: { slug: round },
      },
    ]);
    const { report } = await figures();
    expect([report.edition, report.votes, report.items[0]?.all?.agree]).toEqual([null, 12, 12]);

    // It is theirs alone, and nothing else opens with it.
    await expect(figures(noon, another)).rejects.toThrow('look-missing');
    await expect(findReport(noon, round)).rejects.toThrow('report-missing');
    await expect(figures(at('2026-11-02T13:00:00Z'))).rejects.toThrow('look-missing');
    await lookEarly(at('2026-11-02T13:00:00Z'), ana, said);
    expect(await listed()).toHaveLength(2);
  },
);

test('an entry is written once while it stands, by an analyst alone, and not where nothing would be seen', async () => {
  const { said, listed, slug: round } = await room('with-editions');
  const ana = await analyst();
  await Promise.all([1, 2, 3].map(() => lookEarly(noon, ana, said)));
  expect(await listed()).toHaveLength(1);

  for (const role of ['stakeholder', 'moderator', 'admin'] as const)
    await expect(lookEarly(noon, await makePerson(world.db, { role }), said)).rejects.toThrow('not-allowed');
  await expect(lookEarly(noon, { ...ana, secondFactor: false }, said)).rejects.toThrow(
    'second-factor-needed',
  );
  const isOpen = (await room('open')).said;
  await expect(lookEarly(noon, ana, isOpen)).rejects.toThrow('figures-shown');
  const over = at('2031-01-01T00:00:00Z');
  await expect(lookEarly(over, ana, said)).rejects.toThrow('figures-shown');
  const silent = await room('with-editions', false);
  await expect(lookEarly(noon, ana, silent.said)).rejects.toThrow('report-missing');
  expect(await silent.listed()).toEqual([]);

  // Who is no analyst any more sees nothing from the next request on.
  await setRole(noon, operator, { email: ana.email, role: 'stakeholder', rolePartyCode: null });
  await expect(findEarlyReport(noon, { ...ana, role: 'stakeholder' }, { round })).rejects.toThrow(
    'not-allowed',
  );
});

test('an entry stays as it is, and names nobody once their account is gone', async () => {
  const { said, listed } = await room('with-editions');
  const ana = await analyst();
  await lookEarly(noon, ana, said);
  const [look] = await listed();
  await expect(world.sql`update early_looks set reason = 'I did not say that at all.'`).rejects.toThrow(
    'is kept',
  );
  await expect(world.sql`delete from early_looks where id = ${look!.lookId}`).rejects.toThrow('is kept');
  await world.sql`delete from people where id = ${ana.personId}`;
  expect(await listed()).toEqual([{ ...look, name: null }]);
});
