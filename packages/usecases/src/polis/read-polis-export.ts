import { type Choice, canonicalOrder } from '@parley/consensus/matrix';
import { counts, type PolisComment, readComments } from './comments';
import { participantsVotes } from './participants-votes';
import { readParties } from './parties';
import type { PolisFiles } from './polis-folder';
import { type OnBrokenRow, type PolisProblem, ProblemList } from './problem';
import { type PolisSummary, readSummary } from './summary';
import { type PolisVote, readVotes, type VoteTable } from './votes';

/** A conversation held with Polis. Lists are in canonical order, whatever the order of the rows. */
export interface PolisExport extends PolisSummary {
  readonly comments: readonly PolisComment[];
  /** Everybody with a vote, also those who voted only on what was taken out. */
  readonly participants: readonly { readonly id: string; readonly party: string | null }[];
  /** The last vote of each pair, by participant and comment. Rejected comments keep theirs. */
  readonly votes: readonly PolisVote[];
  /** Parties of the parties file, whether or not anybody of theirs voted. */
  readonly parties: readonly string[];
  readonly problems: readonly PolisProblem[];
}

/**
 * Reads a Polis export. Comments that only votes name are added and count, as in Polis's own reference results, and are noted.
 * @param onBrokenRow `go-on` reports a broken row in `problems` and passes it over
 * @throws PolisExportRefusal when a file lacks a column, or at the first broken row where `onBrokenRow` is `stop`
 */
export function readPolisExport(files: PolisFiles, onBrokenRow: OnBrokenRow = 'go-on'): PolisExport {
  const problems = new ProblemList(onBrokenRow);
  const { comments, saidCounts } = readComments(files.comments, problems);
  let byPolis: ReturnType<typeof participantsVotes> | null = null;
  const table = readVotes(
    files.votes,
    () => {
      byPolis ??= files.participantsVotes ? participantsVotes(files.participantsVotes) : () => null;
      return byPolis;
    },
    problems,
  );
  addUnlisted(comments, table, files, problems);
  noteReversedSign(saidCounts, table, files, problems);
  const voters = new Set(table.votes.map(({ participant }) => participant));
  const parties = files.parties ? readParties(files.parties, voters, problems) : new Map<string, string>();
  const ids = inOrder(voters);
  return {
    ...readSummary(files.summary),
    comments: inOrder(comments.keys()).map((id) => comments.get(id)!),
    participants: ids.map((id) => ({ id, party: parties.get(id) ?? null })),
    votes: inOrderOfPairs(table.votes, ids, inOrder(comments.keys())),
    parties: [...new Set(parties.values())].sort(),
    problems: problems.inOrder(),
  };
}

/** Ids of the comments on which votes count, in canonical order. */
export function countingComments(comments: readonly PolisComment[]): string[] {
  return comments.filter(counts).map(({ id }) => id);
}

function inOrder(ids: Iterable<string>): string[] {
  const list = [...ids];
  return Array.from(canonicalOrder(list), (at) => list[at]!);
}

function inOrderOfPairs(
  votes: readonly PolisVote[],
  participants: string[],
  comments: string[],
): PolisVote[] {
  const participantAt = new Map(participants.map((id, at) => [id, at]));
  const commentAt = new Map(comments.map((id, at) => [id, at]));
  const place = ({ participant, comment }: PolisVote) =>
    participantAt.get(participant)! * comments.length + commentAt.get(comment)!;
  return votes
    .map((vote) => ({ vote, at: place(vote) }))
    .sort((a, b) => a.at - b.at)
    .map(({ vote }) => vote);
}

function addUnlisted(
  comments: Map<string, PolisComment>,
  table: VoteTable,
  files: PolisFiles,
  problems: ProblemList,
): void {
  for (const id of inOrder(new Set(table.rowCounts.keys()))) {
    if (comments.has(id)) continue;
    const reason = `expected comment ${id}, on which there are votes in ${files.votes.name}, and took it as not moderated`;
    problems.report({ file: files.comments.name, line: null, column: null, reason, handling: 'noted' });
    comments.set(id, {
      id,
      text: '',
      authorId: null,
      createdAtMilliseconds: null,
      moderation: 'not moderated',
      isMeta: false,
      isSeed: false,
      isListed: false,
    });
  }
}

/** comments.csv says how often each was agreed with: where the votes fit it far better turned round, somebody exported the inner sign. */
function noteReversedSign(
  said: ReadonlyMap<string, { agrees: number; disagrees: number }>,
  table: VoteTable,
  files: PolisFiles,
  problems: ProblemList,
): void {
  let asRead = 0;
  let turned = 0;
  for (const [id, { agrees, disagrees }] of said) {
    const rows: Readonly<Record<Choice, number>> = table.rowCounts.get(id) ?? {
      agree: 0,
      pass: 0,
      disagree: 0,
    };
    asRead += Math.abs(rows.agree - agrees) + Math.abs(rows.disagree - disagrees);
    turned += Math.abs(rows.disagree - agrees) + Math.abs(rows.agree - disagrees);
  }
  if (asRead <= 2 * turned) return;
  const reason = `expected 1 to be agree and -1 disagree, and ${files.comments.name} counts them the other way round; nothing was changed`;
  problems.report({ file: files.votes.name, line: null, column: 'vote', reason, handling: 'noted' });
}
