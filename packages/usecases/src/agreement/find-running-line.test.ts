import { randomUUID } from 'node:crypto';
import { newId } from '@parley/db/client';
import {
  makeAgreement,
  makePerson,
  makeProposal,
  makeRound,
  makeStatement,
  makeVoter,
  useTestDb,
} from '@parley/db/testing';
import type { FindRunningLineInput } from '@parley/domain/agreement';
import type { RoundRules } from '@parley/domain/round';
import { expect, test } from 'vitest';
import { writeComment } from '../comment';
import { computeHere, recomputeReport } from '../report';
import { findRunningLine } from './find-running-line';
import { listAgreements } from './list-agreements';

const world = useTestDb();
const at = (iso: string) => ({ db: world.db, now: () => new Date(iso), computeReport: computeHere });
const duringRound = '2026-11-23T12:00:00Z';

async function room(rules: Partial<RoundRules> = {}) {
  const slug = `agreement-${randomUUID().slice(0, 8)}`;
  const agreementId = await makeAgreement(world.db, { slug });
  const roundSlug = `round-${slug}`;
  const roundId = await makeRound(world.db, agreementId, {
    slug: roundSlug,
    rules,
    closesAt: new Date('2026-12-11T23:59:00Z'),
  });
  const { itemId } = await makeStatement(world.db, roundId);
  for (let i = 0; i < 6; i += 1) {
    await makeVoter(world.db, agreementId, roundId, { partyCode: 'CA', choices: [[itemId, 'agree']] });
  }
  const line = (iso: string) =>
    findRunningLine(at(iso), { agreementSlug: slug, about: null, language: 'fr-CA' });
  return { slug, agreementId, roundId, roundSlug, line };
}

test('before the first edition the open round is named, with the treaty by each name once', async () => {
  const { line, roundSlug } = await room();
  expect(await line(duringRound)).toMatchObject({
    title: { text: 'Chapter (fr)', language: 'fr-CA' },
    treatyNames: ['Treaty (fr)'],
    openRound: { slug: roundSlug },
    newestEdition: null,
  });
});

test('the newest edition is named; a round whose time is over is open no more', async () => {
  const { line, roundId, roundSlug } = await room();
  await recomputeReport(at(duringRound), roundId);
  const found = await line('2026-12-12T12:00:00Z');
  expect(found).toMatchObject({ openRound: null, newestEdition: { roundSlug, number: 1 } });
});

test('an edition that the rules hide until the close is not named before it', async () => {
  const { line, roundId } = await room({ tallies: 'after-close' });
  await recomputeReport(at(duringRound), roundId);
  expect((await line(duringRound))?.newestEdition).toBeNull();
  expect((await line('2026-12-12T12:00:00Z'))?.newestEdition).toMatchObject({ number: 1 });
});

test('of two open rounds the one that closes first is named; without an agreement there is nothing to say', async () => {
  const { agreementId, line } = await room();
  await makeRound(world.db, agreementId, {
    slug: `soon-${agreementId}`,
    closesAt: new Date('2026-11-30T00:00:00Z'),
  });
  expect((await line(duringRound))?.openRound?.slug).toBe(`soon-${agreementId}`);
  expect(
    await findRunningLine(at(duringRound), { agreementSlug: 'none', about: null, language: 'en' }),
  ).toBeNull();
});

test('a proposal, a comment on it or a round is under its own agreement, whichever was asked for; an unknown one changes nothing', async () => {
  const [first, second] = [await room(), await room()];
  const under = async (about: FindRunningLineInput['about'], asked: string | null) =>
    (await findRunningLine(at(duringRound), { agreementSlug: asked, about, language: 'en' }))?.agreementSlug;
  const { slug: proposalSlug } = await makeProposal(world.db, second.agreementId, second.roundId);
  expect(await under({ kind: 'round', slug: first.roundSlug }, second.slug)).toBe(first.slug);
  expect(await under({ kind: 'proposal', slug: proposalSlug }, first.slug)).toBe(second.slug);
  expect(await under({ kind: 'proposal', slug: 'nowhere' }, first.slug)).toBe(first.slug);
  const [proposal] = await world.sql`select id from proposals where slug = ${proposalSlug}`;
  const said = { proposalId: proposal?.id, parentId: null, body: 'One', language: 'en' };
  const { commentId } = await writeComment(at(duringRound), await makePerson(world.db), said);
  expect(await under({ kind: 'comment', id: commentId }, first.slug)).toBe(second.slug);
  expect(await under({ kind: 'comment', id: newId('comment') }, first.slug)).toBe(first.slug);
});

test('every agreement is listed with its parties and until when it can be voted on, and knows which was first', async () => {
  const { slug } = await room();
  const listed = await listAgreements(at(duringRound), { language: 'fr-CA' });
  expect(listed.filter(({ isFirst }) => isFirst)).toHaveLength(1);
  expect(listed.find((one) => one.slug === slug)).toMatchObject({
    parties: [{ language: 'fr-CA' }, {}, {}],
    openUntil: { at: new Date('2026-12-11T23:59:00Z') },
  });
  const after = await listAgreements(at('2026-12-12T12:00:00Z'), { language: 'en' });
  expect(after.find((one) => one.slug === slug)?.openUntil).toBeNull();
});
