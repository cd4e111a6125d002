import { randomUUID } from 'node:crypto';
import {
  type MakeRound,
  makeAgreement,
  makePerson,
  makeProposal,
  makeRound,
  type TestDb,
} from '@parley/db/testing';
import type { WriteAmendmentInput } from '@parley/domain/amendment';
import type { Id } from '@parley/domain/id';
import type { Viewer } from '@parley/domain/person';
import type { Choice } from '@parley/domain/vote';
import { castVote } from '../../vote';
import { writeAmendment } from '../write-amendment';

export const during = new Date('2026-11-01T00:00:00Z');
export const languages = ['en', 'fr-CA', 'es-MX'] as const;
const base = 'Each Party shall have systems audited every two years and publish a summary.';

/** A proposal with one clause in three languages, in a round whose texts are shown at once unless said otherwise. */
export async function makeClauseRoom(world: TestDb, rules: MakeRound['rules'] = {}) {
  const deps = { db: world.db, now: () => during };
  const agreementId = await makeAgreement(world.db);
  const roundId = await makeRound(world.db, agreementId, { rules: { statements: 'by-report', ...rules } });
  const inAll = (words: string) => Object.fromEntries(languages.map((language) => [language, words]));
  const made = await makeProposal(world.db, agreementId, roundId, { clauseText: inAll(base) });
  const { proposalId, slug, clauseItemId } = made;
  const [row] = await world.sql<{ clause_id: Id<'clause'> }[]>`
    select clause_id from clause_versions where item_id = ${clauseItemId}`;
  const clauseId = row!.clause_id;
  const current = async () => {
    const [version] = await world.sql<
      { id: Id<'clauseVersion'>; item: Id<'item'>; version: number; text: Record<string, string> }[]
    >`select id, item_id as item, version, text from clause_versions where clause_id = ${clauseId} and state = 'current'`;
    return version!;
  };
  const author = await makePerson(world.db, { partyCode: 'MX', displayName: 'Lucía' });
  const admin = await makePerson(world.db, { role: 'admin' });
  return {
    deps,
    agreementId,
    roundId,
    proposalId,
    slug,
    clauseId,
    base,
    author,
    admin,
    inAll,
    current,
    place: (number: number) => ({ proposalSlug: slug, clause: 1, number, language: 'en' }),
    amend: async (
      given: Partial<WriteAmendmentInput> & { text: WriteAmendmentInput['text'] },
      by: Viewer = author,
    ) =>
      writeAmendment(deps, by, {
        baseVersionId: given.baseVersionId ?? (await current()).id,
        heading: {},
        reason: 'It must be clear.',
        language: 'en',
        ...given,
      }),
    vote: async (by: Viewer, choice: Choice, itemId?: Id<'item'>) =>
      castVote(deps, by, {
        itemId: itemId ?? (await current()).item,
        choice,
        matters: false,
        operationId: randomUUID(),
        language: 'en',
      }),
  };
}
