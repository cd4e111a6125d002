import { findAgreementFrame } from '@parley/db/agreement';
import { newId } from '@parley/db/client';
import { findRoundIdBySlug, saveRound } from '@parley/db/round';
import { saveStatements } from '@parley/db/statement';
import { saveImportedVotes } from '@parley/db/vote';
import type { Id } from '@parley/domain/id';
import { roundRules } from '@parley/domain/round';
import { statementLimit } from '@parley/domain/statement';
import type { Deps } from '../deps';
import { countingComments, type PolisComment, type PolisExport } from '../polis';
import { rulesHashOf } from '../round/rules-hash';
import { ImportRefusal } from './import-refusal';

export type ImportOptions = {
  /** Stands in the address of the round. */
  slug: string;
  title: string;
  /** BCP 47 tag of the statements; an export does not say. */
  language: string;
  /** Which agreement the round belongs to; the first one loaded where none is named. */
  agreement?: string;
  onProgress?(votesSaved: number): void;
};

export type Imported = {
  roundId: Id<'round'>;
  slug: string;
  statements: number;
  participants: number;
  votes: number;
  /** Ids of statements that were longer than the database takes and were cut. */
  cut: string[];
};

/**
 * Makes a closed round of a conversation that was held with Polis, in one transaction: its statements, its people as
 * pseudonyms without a party unless a parties file named one, and the last vote of each pair. What moderators took
 * out keeps its votes and counts nowhere.
 *
 * @throws ImportRefusal where there is no such agreement, the address is taken, nobody voted, or a party is unknown
 */
export async function importPolisExport(
  deps: Deps,
  read: PolisExport,
  options: ImportOptions,
): Promise<Imported> {
  const agreement = await findAgreementFrame(deps.db, options.agreement);
  if (agreement === null) throw new ImportRefusal('agreement-missing', options.agreement ?? '');
  const unknown = read.parties.find((code) => !agreement.partyCodes.includes(code));
  if (unknown !== undefined) throw new ImportRefusal('party-unknown', unknown, agreement.partyCodes);
  if ((await findRoundIdBySlug(deps.db, options.slug)) !== null) {
    throw new ImportRefusal('slug-taken', options.slug);
  }
  const times = read.votes.map(({ castAtMilliseconds }) => castAtMilliseconds);
  if (times.length === 0) throw new ImportRefusal('no-votes', options.slug);
  const roundId = newId('round');
  const rules = roundRules.parse({ tallies: 'open', statementLength: statementLimit });
  const opensAt = new Date(least(times));
  const counting = new Set(countingComments(read.comments));
  await deps.db.transaction(async (tx) => {
    await saveRound(tx, {
      id: roundId,
      agreementId: agreement.id,
      slug: options.slug,
      title: { [options.language]: options.title },
      summary: { [options.language]: read.topic ?? options.title },
      state: 'closed',
      rules,
      rulesHash: rulesHashOf(rules),
      importedFrom: 'polis',
      timeZone: 'UTC',
      opensAt,
      closesAt: new Date(most(times) + 1000),
      createdAt: deps.now(),
    });
    const itemIds = await saveStatements(
      tx,
      roundId,
      read.comments.map((comment, index) => ({
        ...statementOf(comment, options.language),
        number: index + 1,
        state: counting.has(comment.id) ? 'live' : 'removed',
      })),
      opensAt,
    );
    const itemOf = new Map(read.comments.map(({ id }, index) => [id, itemIds[index]!]));
    const placeOf = new Map(read.participants.map(({ id }, index) => [id, index]));
    await saveImportedVotes(
      tx,
      { agreementId: agreement.id, roundId, joinedAt: opensAt },
      read.participants.map(({ id, party }) => ({ externalRef: id, partyCode: party, sectorCode: null })),
      read.votes.map(({ participant, comment, choice, castAtMilliseconds }) => ({
        participant: placeOf.get(participant)!,
        itemId: itemOf.get(comment)!,
        choice,
        castAt: new Date(castAtMilliseconds),
      })),
      options.onProgress,
    );
  });
  return {
    roundId,
    slug: options.slug,
    statements: read.comments.length,
    participants: read.participants.length,
    votes: read.votes.length,
    cut: read.comments.filter(({ text }) => [...text].length > statementLimit).map(({ id }) => id),
  };
}

function statementOf(comment: PolisComment, language: string) {
  const characters = [...comment.text];
  return {
    source: 'import' as const,
    externalRef: comment.id,
    text:
      characters.length > statementLimit
        ? `${characters.slice(0, statementLimit - 1).join('')}…`
        : comment.text,
    language,
  };
}

const least = (times: readonly number[]) => times.reduce((a, b) => Math.min(a, b));
const most = (times: readonly number[]) => times.reduce((a, b) => Math.max(a, b));
