import { randomUUID } from 'node:crypto';
import { makePerson, makeProposal, makeRound } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { Viewer } from '@parley/domain/person';
import { roundRules } from '@parley/domain/round';
import { acceptAmendment, writeAmendment } from '@parley/usecases/amendment';
import { confirmVersion } from '@parley/usecases/clause';
import type { Deps } from '@parley/usecases/deps';
import { lookEarly } from '@parley/usecases/early-look';
import { decideCase } from '@parley/usecases/moderation';
import { disablePerson } from '@parley/usecases/person';
import { recordOutcome } from '@parley/usecases/proposal';
import { computeHere, recomputeReport } from '@parley/usecases/report';
import { saveRound } from '@parley/usecases/round';
import { castVote } from '@parley/usecases/vote';
import type { Text } from './fields';
import type { Place } from './room';

/** Where the words of whoever answers for an agreement stand. */
export type Governed = {
  disabledId: Id<'person'>;
  draftRound: string;
  lookedAt: string;
  answered: string;
  confirmed: string;
};

type Clocks = { before: Deps; lately: Deps; now: Deps };
const languages = ['en', 'fr-CA', 'es-MX'];
const inAll = (words: string) => Object.fromEntries(languages.map((language) => [language, words]));

/** Fills what moderators, analysts and admins alone write, by the same verbs as their pages. */
export async function govern(
  place: Place,
  { before, lately, now }: Clocks,
  text: Text,
  voter: Viewer,
): Promise<Governed> {
  const { db, admin } = place;
  const disabled = await makePerson(db);
  await disablePerson(lately, admin, { email: disabled.email, reason: text('person.disable.reason') });
  return {
    disabledId: disabled.personId,
    draftRound: await draftRound(place, lately, text),
    lookedAt: await look(place, now, text),
    confirmed: await confirmWords(place, lately, text),
    answered: await answer(place, { before, now }, text, voter),
  };
}

/** A version of a clause waits for its languages; an admin confirms it in better words. */
async function confirmWords(place: Place, deps: Deps, text: Text): Promise<string> {
  const { db, sql, admin, moderator } = place;
  const { proposalId, slug } = await makeProposal(db, place.agreementId, place.roundId);
  const [clause] = await sql<{ baseVersionId: Id<'clauseVersion'> }[]>`
    select v.id as "baseVersionId" from clause_versions v join clauses c on c.id = v.clause_id
    where c.proposal_id = ${proposalId}`;
  if (clause === undefined) throw new Error('the proposal has a clause');
  const { amendmentId } = await writeAmendment(deps, await makePerson(db), {
    ...clause,
    heading: {},
    text: { 'fr-CA': 'Chaque Partie le fait chaque année.' },
    reason: 'Every year is often enough.',
    language: 'en',
  });
  const [waiting] = await sql<
    { id: Id<'case'> }[]
  >`select id from cases where amendment_id = ${amendmentId} and state = 'waiting'`;
  if (waiting !== undefined)
    await decideCase(deps, moderator, { caseId: waiting.id, decision: 'accept', rule: null, reason: '' });
  await acceptAmendment(deps, admin, { amendmentId });
  const [drafted] = await sql<{ id: Id<'clauseVersion'> }[]>`
    select id from clause_versions where amendment_id = ${amendmentId}`;
  if (drafted === undefined) throw new Error('what is accepted is a version');
  const words = { heading: text('clause.confirm.heading'), text: text('clause.confirm.text') };
  for (const language of languages.filter((one) => one !== 'fr-CA'))
    await confirmVersion(deps, admin, { versionId: drafted.id, language, ...words });
  return slug;
}

/** A draft of a round, which its admins alone see. */
async function draftRound({ sql, admin, agreementId }: Place, deps: Deps, text: Text): Promise<string> {
  const [agreement] = await sql<{ slug: string }[]>`select slug from agreements where id = ${agreementId}`;
  const { margins: _, eligible: __, ...rules } = roundRules.parse({});
  const { slug } = await saveRound(deps, admin, {
    roundId: null,
    agreementSlug: agreement?.slug ?? null,
    title: inAll(text('round.save.title')),
    summary: inAll(text('round.save.summary')),
    timeZone: 'UTC',
    opensAt: '2029-12-01T09:00',
    closesAt: '2029-12-11T09:00',
    rules,
  });
  return slug;
}

/** An analyst says why they look at figures that nobody else sees yet. */
async function look({ db, sql, agreementId }: Place, deps: Deps, text: Text): Promise<string> {
  const round = `looked-at-${randomUUID().slice(0, 8)}`;
  const roundId = await makeRound(db, agreementId, { slug: round, rules: { tallies: 'with-editions' } });
  await recomputeReport({ ...deps, computeReport: computeHere }, roundId);
  const analyst = await makePerson(db, { role: 'analyst', secondFactor: true });
  await lookEarly(deps, analyst, { round, reason: text('earlyLook.look.reason'), language: 'en' });
  // Votes are asked for in the round of the place alone.
  await sql`update rounds set closes_at = now() where id = ${roundId}`;
  return round;
}

/** The parties answer a proposal on which somebody voted, who is told by letter. */
async function answer(
  { db, agreementId, admin }: Place,
  { before, now }: Pick<Clocks, 'before' | 'now'>,
  text: Text,
  voter: Viewer,
): Promise<string> {
  const closesAt = new Date(Date.now() - 3_600_000);
  const roundId = await makeRound(db, agreementId, { closesAt });
  const { proposalId, slug, clauseItemId: itemId } = await makeProposal(db, agreementId, roundId);
  const vote = { itemId, choice: 'agree', matters: false, language: 'en' } as const;
  await castVote(before, voter, { ...vote, operationId: randomUUID() });
  await recordOutcome(now, admin, {
    proposalId,
    outcome: 'adopted',
    response: inAll(text('proposal.recordOutcome.response')),
    respondedOn: '2026-11-01',
    source: text('proposal.recordOutcome.source'),
    sourceUrl: 'https://parties.example/answers',
  });
  return slug;
}
