import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type DbClient, newId, openDb } from '@parley/db/client';
import { saveStatements } from '@parley/db/statement';
import { makePerson } from '@parley/db/testing';
import { saveImportedVotes } from '@parley/db/vote';
import type { Id } from '@parley/domain/id';
import { loadAgreement, openAgreement, readAgreement } from '@parley/usecases/agreement';
import { computeHere, recomputeReport } from '@parley/usecases/report';
import { startSession } from '@parley/usecases/session';
import { castVote } from '@parley/usecases/vote';

export type Size = { comments: number; statements: number; people: number; votesEach: number };
export type Room = {
  /** The proposal beside which all of it stands, and its round. */
  slug: string;
  round: string;
  /** The session of a stakeholder with a vote on every fourth statement, and that of a moderator. */
  stakeholder: string;
  moderator: string;
};

const content = fileURLToPath(new URL('../../../content/usmca-ai', import.meta.url));
const authors = 50;
const ownVotes = 200;

type Place = { agreementId: Id<'agreement'>; proposalId: Id<'proposal'>; roundId: Id<'round'> };

/** The shipped agreement, and one proposal of it that everybody talks about. */
export async function fillRoom(databaseUrl: string, size: Size): Promise<Room> {
  const client = openDb({ url: databaseUrl, statementTimeoutSeconds: 120 });
  const deps = { db: client.db, now: () => new Date(), computeReport: computeHere };
  try {
    const loaded = await loadAgreement(deps, readAgreement(openAgreement(content)));
    const [found] = await client.sql`
      select p.id, p.slug, r.id as round_id, r.slug as round_slug from proposals p
      join clauses c on c.proposal_id = p.id
      join clause_versions v on v.clause_id = c.id
      join items i on i.id = v.item_id
      join rounds r on r.id = i.round_id and r.state = 'open'
      order by p.number limit 1`;
    if (loaded === null || found === undefined) throw new Error('the shipped agreement has no open round');
    const place: Place = { ...loaded, proposalId: found.id, roundId: found.round_id };
    const people = await makeAuthors(client);
    const itemIds = await fillStatements(client, place, people, size);
    await fillComments(client, place, people, size.comments);
    const stakeholder = await makePerson(client.db);
    const moderator = await makePerson(client.db, { role: 'moderator' });
    for (const itemId of itemIds.slice(0, ownVotes)) {
      const vote = { choice: 'agree', matters: false, language: 'en', operationId: randomUUID() } as const;
      await castVote(deps, stakeholder, { ...vote, itemId });
    }
    await recomputeReport(deps, place.roundId);
    await client.sql`analyze`;
    const session = async (personId: Id<'person'>) => (await startSession(deps, personId, null, true)).token;
    return {
      slug: found.slug,
      round: found.round_slug,
      stakeholder: await session(stakeholder.personId),
      moderator: await session(moderator.personId),
    };
  } finally {
    await client.close();
  }
}

async function makeAuthors({ db }: DbClient): Promise<Id<'person'>[]> {
  const made: Id<'person'>[] = [];
  for (let i = 0; i < authors; i += 1) made.push((await makePerson(db)).personId);
  return made;
}

async function fillStatements(
  { db }: DbClient,
  { agreementId, proposalId, roundId }: Place,
  people: readonly Id<'person'>[],
  { statements, people: voters, votesEach }: Size,
): Promise<Id<'item'>[]> {
  const now = new Date();
  return db.transaction(async (tx) => {
    const written = Array.from({ length: statements }, (_, i) => ({
      number: 10_000 + i,
      proposalId,
      authorId: people[i % people.length]!,
      source: 'participant' as const,
      text: `Whoever runs an AI system says in writing what it may decide alone, case ${i}.`,
      language: 'en',
    }));
    const itemIds = await saveStatements(tx, roundId, written, now);
    const parties = ['CA', 'MX', 'US'];
    const choices = ['agree', 'disagree', 'pass'] as const;
    await saveImportedVotes(
      tx,
      { agreementId, roundId, joinedAt: now },
      Array.from({ length: voters }, (_, i) => ({
        externalRef: `voter-${i}`,
        partyCode: parties[i % parties.length]!,
        sectorCode: 'labour',
      })),
      Array.from({ length: voters * votesEach }, (_, i) => {
        const participant = i % voters;
        const turn = Math.floor(i / voters);
        const itemId = itemIds[(participant * 7 + turn) % itemIds.length]!;
        return { participant, itemId, choice: choices[(participant + turn * 5) % 3]!, castAt: now };
      }),
    );
    return itemIds;
  });
}

/** Every fourth is an answer to the one before it. */
async function fillComments(
  { sql }: DbClient,
  { proposalId }: Place,
  people: readonly Id<'person'>[],
  count: number,
): Promise<void> {
  const ids = Array.from({ length: count }, () => newId('comment'));
  const rows = ids.map((id, i) => ({
    id,
    proposal_id: proposalId,
    parent_id: i % 4 === 3 ? ids[i - 1]! : null,
    author_id: people[i % people.length]!,
    body: `Section 19.${i} asks for **less** than this.\n\n- who pays\n- by when, see https://laws.example/${i}`,
    language: 'en',
    state: 'shown',
    created_at: new Date(Date.now() - (count - i) * 1000).toISOString(),
  }));
  for (let from = 0; from < count; from += 1000)
    await sql`insert into comments ${sql(rows.slice(from, from + 1000))}`;
}
