import { randomBytes, randomUUID } from 'node:crypto';
import type { Id } from '@parley/domain/id';
import type { LocalizedText } from '@parley/domain/language';
import { needsSecondFactor } from '@parley/domain/permission';
import type { Role, Viewer } from '@parley/domain/person';
import { type RoundRules, type RoundState, roundRules } from '@parley/domain/round';
import type { Choice, ItemState } from '@parley/domain/vote';
import { type Db, newId } from '../client';
import {
  agreements,
  clauses,
  clauseVersions,
  items,
  participants,
  parties,
  people,
  policyDomains,
  proposals,
  rounds,
  sectors,
  statements,
  voteEvents,
  votes,
} from '../schema';

const tag = () => randomBytes(4).toString('hex');
const text = (words: string) => ({ en: words, 'fr-CA': `${words} (fr)`, 'es-MX': `${words} (es)` });
const start = new Date('2026-10-05T12:00:00Z');
const end = new Date('2030-12-11T23:59:00Z');

/** An agreement of three parties with one policy domain and two sectors. */
export async function makeAgreement(db: Db, options: { slug?: string } = {}): Promise<Id<'agreement'>> {
  const id = newId('agreement');
  await db.insert(agreements).values({
    id,
    slug: options.slug ?? `agreement-${tag()}`,
    title: text('Chapter'),
    question: text('What should we agree?'),
    summary: text('Summary'),
    languages: ['en', 'fr-CA', 'es-MX'],
    communityRules: [
      { title: text('Speak to the text'), text: text('About ideas, not people.') },
      { title: text('One idea'), text: text('One idea in one statement.') },
    ],
    fileHash: 'none',
    loadedAt: start,
  });
  const zone = { US: 'America/New_York', CA: 'America/Toronto', MX: 'America/Mexico_City' };
  await db.insert(parties).values(
    (['US', 'CA', 'MX'] as const).map((code) => ({
      agreementId: id,
      code,
      name: text(code),
      treatyName: text('Treaty'),
      officialLanguages: ['en'],
      shownLanguages: ['en'],
      timeZone: zone[code],
    })),
  );
  await db.insert(sectors).values(
    ['labour', 'individuals'].map((code, position) => ({
      agreementId: id,
      code,
      position,
      name: text(code),
    })),
  );
  await db
    .insert(policyDomains)
    .values({ agreementId: id, code: 'regulation', position: 0, name: text('Regulation') });
  return id;
}

export type MakeRound = {
  rules?: Partial<RoundRules>;
  state?: RoundState;
  opensAt?: Date;
  closesAt?: Date;
  slug?: string;
};

/** A round that is open from 2026 to 2030 unless said otherwise. */
export async function makeRound(
  db: Db,
  agreementId: Id<'agreement'>,
  options: MakeRound = {},
): Promise<Id<'round'>> {
  const id = newId('round');
  await db.insert(rounds).values({
    id,
    agreementId,
    slug: options.slug ?? `round-${tag()}`,
    title: text('Round'),
    summary: text('What is asked'),
    state: options.state ?? 'open',
    rules: roundRules.parse(options.rules ?? {}),
    rulesHash: 'hash',
    timeZone: 'America/Toronto',
    opensAt: options.opensAt ?? start,
    closesAt: options.closesAt ?? end,
    createdAt: start,
  });
  return id;
}

export type MakePerson = Partial<Omit<Viewer, 'personId'>> & { email?: string; role?: Role };

/** A person of Canada's public with a confirmed address unless said otherwise; comes as the viewer they are. */
export async function makePerson(db: Db, options: MakePerson = {}): Promise<Viewer & { email: string }> {
  const { email = `${tag()}@example.org`, ...rest } = options;
  const viewer: Viewer = {
    personId: newId('person'),
    displayName: `Person ${tag()}`,
    role: 'stakeholder',
    rolePartyCode: null,
    partyCode: 'CA',
    sectorCode: 'labour',
    language: 'en',
    timeZone: 'America/Toronto',
    emailConfirmed: true,
    tier: 'email',
    consented: true,
    sessionId: newId('session'),
    provenAt: null,
    // Whoever answers for others has signed in with one.
    scopes: null,
    secondFactor: rest.role !== undefined && needsSecondFactor(rest.role),
    ...rest,
  };
  const { personId, emailConfirmed, displayName, role, rolePartyCode } = viewer;
  const { partyCode, sectorCode, language, timeZone } = viewer;
  await db.insert(people).values({
    id: personId,
    displayName,
    role,
    rolePartyCode,
    partyCode,
    sectorCode,
    language,
    timeZone,
    email,
    emailConfirmedAt: emailConfirmed ? start : null,
    createdAt: start,
  });
  return { ...viewer, email };
}

export async function makeItem(
  db: Db,
  roundId: Id<'round'>,
  options: { kind?: 'statement' | 'clause'; state?: ItemState } = {},
): Promise<Id<'item'>> {
  const id = newId('item');
  await db.insert(items).values({
    id,
    roundId,
    kind: options.kind ?? 'statement',
    state: options.state ?? 'live',
    createdAt: start,
  });
  return id;
}

let statementCount = 0;

export async function makeStatement(
  db: Db,
  roundId: Id<'round'>,
  options: { text?: string; state?: ItemState; authorId?: Id<'person'>; proposalId?: Id<'proposal'> } = {},
): Promise<{ statementId: Id<'statement'>; itemId: Id<'item'>; number: number }> {
  const itemId = await makeItem(db, roundId, options.state ? { state: options.state } : {});
  const statementId = newId('statement');
  statementCount += 1;
  const number = statementCount;
  await db.insert(statements).values({
    id: statementId,
    roundId,
    itemId,
    number,
    source: options.authorId ? 'participant' : 'opening',
    text: options.text ?? `Statement ${number}`,
    language: 'en',
    createdAt: start,
    ...(options.authorId ? { authorId: options.authorId } : {}),
    ...(options.proposalId ? { proposalId: options.proposalId } : {}),
  });
  return { statementId, itemId, number };
}

/** A proposal with one votable clause. */
export async function makeProposal(
  db: Db,
  agreementId: Id<'agreement'>,
  roundId: Id<'round'>,
  options: { clauseText?: LocalizedText } = {},
): Promise<{ proposalId: Id<'proposal'>; slug: string; clauseItemId: Id<'item'> }> {
  const proposalId = newId('proposal');
  const slug = `proposal-${tag()}`;
  const number = 1 + (await db.$count(proposals));
  await db.insert(proposals).values({
    id: proposalId,
    agreementId,
    roundId,
    number,
    slug,
    domainCode: 'regulation',
    title: text(`Proposal ${number}`),
    summary: text('What it asks'),
    benefit: text('What it brings'),
    state: 'open',
    submittedAt: start,
    openedAt: start,
  });
  const clauseId = newId('clause');
  await db.insert(clauses).values({ id: clauseId, proposalId, number: 1 });
  const clauseItemId = await makeItem(db, roundId, { kind: 'clause' });
  await db.insert(clauseVersions).values({
    id: newId('clauseVersion'),
    clauseId,
    version: 1,
    itemId: clauseItemId,
    heading: text('Scope'),
    text: options.clauseText ?? text('This applies.'),
    hash: 'hash',
    state: 'current',
    createdAt: start,
  });
  return { proposalId, slug, clauseItemId };
}

/** A participant without a person, with the votes given; written as an import writes them. */
export async function makeVoter(
  db: Db,
  agreementId: Id<'agreement'>,
  roundId: Id<'round'>,
  options: { partyCode?: string | null; choices: readonly (readonly [Id<'item'>, Choice])[] },
): Promise<Id<'participant'>> {
  const id = newId('participant');
  await db.insert(participants).values({
    id,
    agreementId,
    roundId,
    externalRef: tag(),
    partyCode: options.partyCode === undefined ? 'CA' : options.partyCode,
    joinedAt: start,
  });
  for (const [itemId, choice] of options.choices) {
    const vote = { participantId: id, itemId, roundId, choice, counts: true };
    await db.insert(votes).values({ ...vote, castAt: start });
    await db
      .insert(voteEvents)
      .values({ ...vote, kind: 'cast', operationId: randomUUID(), happenedAt: start });
  }
  return id;
}
