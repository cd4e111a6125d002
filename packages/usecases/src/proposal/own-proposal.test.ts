import { makeAgreement, makePerson, makeRound, useTestDb } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { Viewer } from '@parley/domain/person';
import { type DraftContent, draftContent } from '@parley/domain/proposal';
import { beforeAll, expect, test } from 'vitest';
import { decideCase, undoDecision } from '../moderation';
import { castVote } from '../vote';
import {
  answerSponsoring,
  confirmLanguage,
  findDraft,
  findGovernedProposal,
  findProposal,
  inviteSponsor,
  listDrafts,
  openProposal,
  removeDraft,
  saveDraft,
  submitDraft,
  takeBackProposal,
} from '.';

const world = useTestDb();
let admin: Viewer;
let moderator: Viewer;
let author: Viewer & { email: string };
let roundSlug: string;
const agreementSlug = 'agreement-with-drafts';
const languages = ['en', 'fr-CA', 'es-MX'];

beforeAll(async () => {
  const agreementId = await makeAgreement(world.db, { slug: agreementSlug });
  roundSlug = 'round-with-drafts';
  await makeRound(world.db, agreementId, { slug: roundSlug });
  admin = await makePerson(world.db, { role: 'admin' });
  moderator = await makePerson(world.db, { role: 'moderator' });
  author = await makePerson(world.db);
});

const at = (moment: string) => ({
  get db() {
    return world.db;
  },
  now: () => new Date(moment),
});
const deps = at('2026-11-01T00:00:00Z');
const later = at('2026-11-02T00:00:00Z');

const written = (changes: Partial<DraftContent> = {}): DraftContent =>
  draftContent.parse({
    domain: 'regulation',
    title: { en: `Shared audits of systems ${Math.random().toString(36).slice(2, 7)}` },
    summary: { en: 'One audit is enough for three countries.' },
    benefit: { en: 'Less paper.' },
    clauses: [{ heading: { en: 'Scope' }, text: { en: 'This applies to audits.' } }],
    links: {},
    ...changes,
  });

const make = (content: DraftContent = written(), viewer: Viewer = author) =>
  saveDraft(deps, viewer, { draftId: null, agreementSlug, revision: 0, content });
const see = (draftId: Id<'draft'>, viewer: Viewer = author) =>
  findDraft(deps, viewer, { draftId, language: 'en' });

async function caseOf(draftId: Id<'draft'>): Promise<Id<'case'>> {
  const [row] = await world.sql<{ id: Id<'case'> }[]>`
    select c.id from cases c join proposal_drafts d on d.proposal_id = c.proposal_id
    where d.id = ${draftId} order by c.opened_at desc, c.id desc limit 1`;
  return row!.id;
}
async function slugOf(draftId: Id<'draft'>): Promise<{ id: Id<'proposal'>; slug: string; state: string }> {
  const [row] = await world.sql<{ id: Id<'proposal'>; slug: string; state: string }[]>`
    select p.id, p.slug, p.state from proposals p join proposal_drafts d on d.proposal_id = p.id where d.id = ${draftId}`;
  return row!;
}
const lettersTo = async ({ personId }: Viewer) =>
  (await world.sql`select kind from letters where person_id = ${personId} order by created_at, id`).map(
    ({ kind }) => kind as string,
  );

/** A proposal that a moderator has accepted and that everybody has confirmed in three languages. */
async function makeAccepted(viewer: Viewer = author) {
  const { draftId, revision } = await make(written(), viewer);
  await submitDraft(deps, viewer, { draftId, revision });
  await decideCase(deps, moderator, {
    caseId: await caseOf(draftId),
    decision: 'accept',
    rule: null,
    reason: '',
  });
  const { id: proposalId, slug } = await slugOf(draftId);
  for (const language of languages) await confirm(proposalId, language);
  return { draftId, proposalId, slug };
}
const confirm = (proposalId: Id<'proposal'>, language: string) =>
  confirmLanguage(deps, admin, {
    proposalId,
    language,
    title: `Title ${language}`,
    summary: `Summary ${language}`,
    benefit: `Benefit ${language}`,
    clauses: [{ heading: `Heading ${language}`, text: `Text ${language}` }],
  });

test('a draft is its author’s alone, survives, and what another window wrote is not written over', async () => {
  const { draftId, revision } = await make();
  const other = await makePerson(world.db);
  await expect(see(draftId, other)).rejects.toMatchObject({ code: 'not-found' });
  await expect(
    saveDraft(deps, other, { draftId, agreementSlug: null, revision, content: written() }),
  ).rejects.toMatchObject({ code: 'not-found' });
  const words = written({ summary: { en: 'Second window' } });
  await saveDraft(deps, author, { draftId, agreementSlug: null, revision, content: words });
  await expect(
    saveDraft(deps, author, { draftId, agreementSlug: null, revision, content: written() }),
  ).rejects.toMatchObject({ code: 'draft-changed' });
  expect((await see(draftId)).content.summary).toEqual({ en: 'Second window' });
  await removeDraft(deps, author, { draftId });
  await expect(see(draftId)).rejects.toMatchObject({ code: 'not-found' });
});

test('what is missing is named, and one whole language is enough to submit', async () => {
  const half = written({ benefit: {}, domain: null, title: { en: 'Half', 'fr-CA': 'À moitié' } });
  const { draftId, revision } = await make(half);
  expect((await see(draftId)).missing).toEqual(['domain', 'benefit']);
  await expect(submitDraft(deps, author, { draftId, revision })).rejects.toMatchObject({
    code: 'proposal-incomplete',
    details: { field: 'domain' },
  });
  const whole = await make(written({ title: { en: '', 'fr-CA': 'Entière' } }));
  expect((await see(whole.draftId)).missing).toEqual(['title']);
});

test('submitted several times at once it is one proposal that waits once', async () => {
  const writer = await makePerson(world.db);
  const { draftId, revision } = await make(written(), writer);
  const sent = [1, 2, 3, 4, 5].map(() => submitDraft(deps, writer, { draftId, revision }));
  const answers = await Promise.allSettled(sent);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const [made] = await world.sql`
    select count(*)::int from proposals p join cases c on c.proposal_id = p.id where p.author_id = ${writer.personId}`;
  expect(made?.count).toBe(1);
});

test('it is submitted, taken back, sent back with a rule, submitted again under the same number, and each step is told', async () => {
  const { draftId, revision } = await make();
  const { number } = await submitDraft(deps, author, { draftId, revision });
  const content = written();
  const edit = saveDraft(deps, author, { draftId, agreementSlug: null, revision, content });
  await expect(edit).rejects.toMatchObject({ code: 'proposal-submitted' });
  await takeBackProposal(deps, author, { draftId });
  expect((await see(draftId)).standing).toBe('draft');
  await submitDraft(deps, author, { draftId, revision });
  const { slug } = await slugOf(draftId);
  await expect(findProposal(deps, null, { slug, language: 'en' })).rejects.toMatchObject({
    code: 'not-found',
  });
  const caseId = await caseOf(draftId);
  await decideCase(deps, moderator, { caseId, decision: 'reject', rule: 2, reason: 'Two ideas in one.' });
  expect(await see(draftId)).toMatchObject({
    standing: 'sent-back',
    decision: { reason: 'Two ideas in one.', rule: { number: 2 } },
  });
  await undoDecision(deps, moderator, { caseId });
  expect((await see(draftId)).standing).toBe('waiting');
  await decideCase(deps, moderator, { caseId, decision: 'reject', rule: 2, reason: 'Two ideas in one.' });
  await saveDraft(deps, author, { draftId, agreementSlug: null, revision, content });
  expect(await submitDraft(later, author, { draftId, revision: revision + 1 })).toEqual({ number });
  // Its author submitted it again: the decision before is not called back any more.
  await expect(undoDecision(deps, moderator, { caseId })).rejects.toMatchObject({ code: 'undo-too-late' });
  expect(await lettersTo(author)).toContain('proposal-decided');
});

test('it is opened once a moderator accepted it and every language is confirmed, and its clauses can be voted on', async () => {
  const writer = await makePerson(world.db);
  const { draftId, revision } = await make(written(), writer);
  await submitDraft(deps, writer, { draftId, revision });
  const { id: proposalId, slug } = await slugOf(draftId);
  const open = () => openProposal(deps, admin, { proposalId, roundSlug });
  await expect(open()).rejects.toMatchObject({ code: 'proposal-waiting' });
  await decideCase(deps, moderator, {
    caseId: await caseOf(draftId),
    decision: 'accept',
    rule: null,
    reason: '',
  });
  await confirm(proposalId, 'en');
  await confirm(proposalId, 'fr-CA');
  await expect(open()).rejects.toMatchObject({ code: 'languages-missing', details: { languages: 'es-MX' } });
  await confirm(proposalId, 'es-MX');
  expect(await findGovernedProposal(deps, admin, { slug, language: 'en' })).toMatchObject({
    unconfirmed: [],
  });
  await open();
  await expect(open()).rejects.toMatchObject({ code: 'proposal-not-submitted' });
  const shown = await findProposal(deps, author, { slug, language: 'es-MX' });
  expect(shown).toMatchObject({
    state: 'open',
    author: { name: writer.displayName, tier: 'email' },
    title: { text: 'Title es-MX' },
  });
  const [clause] = shown.clauses;
  expect(clause).toMatchObject({ text: { language: 'es-MX', text: 'Text es-MX' } });
  const vote = { choice: 'agree', matters: false, language: 'en' } as const;
  await castVote(deps, author, { ...vote, itemId: clause!.itemId!, operationId: crypto.randomUUID() });
  await expect(takeBackProposal(deps, writer, { draftId })).rejects.toMatchObject({
    code: 'proposal-public',
  });
  expect(await lettersTo(writer)).toEqual(['proposal-decided', 'proposal-opened']);
});

test('a co-sponsor is asked once by letter, stands there only after they said yes, and nobody learns who has an account', async () => {
  const [asked, stranger] = [await makePerson(world.db), await makePerson(world.db)];
  const { draftId, slug, proposalId } = await makeAccepted();
  for (const email of [asked.email, asked.email, 'nobody@nowhere.example', author.email]) {
    expect(await inviteSponsor(deps, author, { draftId, email })).toBeUndefined();
  }
  expect(await lettersTo(asked)).toEqual(['sponsor-asked']);
  await openProposal(deps, admin, { proposalId, roundSlug });
  const names = async () => (await findProposal(deps, null, { slug, language: 'en' })).sponsors;
  expect(await names()).toEqual([]);
  const { asked: waiting } = await listDrafts(deps, asked, { language: 'en' });
  expect(waiting).toMatchObject([{ draftId, state: 'invited', authorName: author.displayName }]);
  await answerSponsoring(deps, asked, { draftId, accepts: true });
  expect(await names()).toEqual([asked.displayName]);
  await answerSponsoring(deps, asked, { draftId, accepts: false });
  expect(await names()).toEqual([]);
  await expect(answerSponsoring(deps, stranger, { draftId, accepts: true })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('proposals that say much the same are shown to whoever writes one, accents and case aside', async () => {
  const { proposalId, slug } = await makeAccepted();
  const title = JSON.stringify({ en: 'Liability for harm done by machines' });
  await world.sql`update proposals set title = ${title}::jsonb where id = ${proposalId}`;
  await openProposal(deps, admin, { proposalId, roundSlug });
  const near = await make(written({ title: { en: 'LIABILITY for hárm done by a machine' } }));
  expect((await see(near.draftId)).near.map((one) => one.slug)).toContain(slug);
  const far = await make(written({ title: { en: 'Zinc quotas in zoology' } }));
  expect((await see(far.draftId)).near.map((one) => one.slug)).not.toContain(slug);
});

test('two admins who open one proposal at once open it once', async () => {
  const { proposalId } = await makeAccepted();
  const answers = await Promise.allSettled(
    [1, 2].map(() => openProposal(deps, admin, { proposalId, roundSlug })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});
