import type { Choice } from '@parley/consensus/matrix';
import { type RawRow, readTable, type TableShape } from './csv-rows';
import { fieldOf, type PolisFile, type Table } from './csv-table';
import type { ProblemList } from './problem';

/** The last vote of one participant on one comment. */
export interface PolisVote {
  readonly participant: string;
  readonly comment: string;
  readonly choice: Choice;
  /** Milliseconds since 1970, as in the export. */
  readonly castAtMilliseconds: number;
}

/** Looks up what a pair's vote is by another file of the export; null when that does not say. */
export type TieBreaker = (participant: string, comment: string) => Choice | null;

const SHAPE: TableShape = {
  columns: {
    castAt: ['timestamp', 'created'],
    comment: ['comment-id', 'commentid', 'tid'],
    participant: ['voter-id', 'voterid', 'participant', 'participant-id', 'pid'],
    vote: ['vote'],
  },
  wholeNumbers: ['castAt', 'comment', 'participant', 'vote'],
  hasNoText: true,
};

/** In an export +1 is agree and −1 disagree; inside Polis it is the other way round. */
const CHOICE = new Map<string, Choice>([
  ['1', 'agree'],
  ['+1', 'agree'],
  ['0', 'pass'],
  ['-1', 'disagree'],
]);

/** The last votes, and how many rows of each choice there are for each comment (a changed vote is a row again). */
export interface VoteTable {
  readonly votes: readonly PolisVote[];
  readonly rowCounts: ReadonlyMap<string, Readonly<Record<Choice, number>>>;
}

/**
 * Reads votes.csv. Of the votes of a pair the last by timestamp stays, wherever its row stands. Different votes of a pair at the same
 * instant are decided by `tieBreaker`, else they are a pass, and are noted.
 */
export function readVotes(file: PolisFile, tieBreaker: () => TieBreaker, problems: ProblemList): VoteTable {
  const table = readTable(file, SHAPE, problems);
  const last = new Map<string, Map<string, PolisVote>>();
  const ties = new Map<PolisVote, RawRow>();
  const rowCounts = new Map<string, Record<Choice, number>>();
  for (const row of table.rows) {
    const vote = voteOf(table, row, problems);
    if (vote === null) continue;
    const count = rowCounts.get(vote.comment) ?? { agree: 0, pass: 0, disagree: 0 };
    count[vote.choice]++;
    rowCounts.set(vote.comment, count);
    const own = last.get(vote.participant) ?? new Map<string, PolisVote>();
    last.set(vote.participant, own);
    const before = own.get(vote.comment);
    if (!before || vote.castAtMilliseconds > before.castAtMilliseconds) own.set(vote.comment, vote);
    else if (vote.castAtMilliseconds === before.castAtMilliseconds && vote.choice !== before.choice)
      ties.set(before, row);
  }
  for (const [vote, row] of ties) {
    const own = last.get(vote.participant)!;
    if (own.get(vote.comment) !== vote) continue;
    const choice = tieBreaker()(vote.participant, vote.comment) ?? 'pass';
    own.set(vote.comment, { ...vote, choice });
    const reason = `expected one vote of a voter on a comment at one instant, found different ones, and took ${choice}`;
    problems.report({
      file: file.name,
      line: row.line,
      column: table.nameOf('vote'),
      reason,
      handling: 'noted',
    });
  }
  return { votes: [...last.values()].flatMap((own) => [...own.values()]), rowCounts };
}

function voteOf(table: Table, row: RawRow, problems: ProblemList): PolisVote | null {
  const refuse = (column: string, expected: string): null => {
    const reason = `expected ${expected}, found ${JSON.stringify(fieldOf(table, row, column))}`;
    problems.report({
      file: table.file,
      line: row.line,
      column: table.nameOf(column),
      reason,
      handling: 'left out',
    });
    return null;
  };
  const castAt = fieldOf(table, row, 'castAt');
  const comment = fieldOf(table, row, 'comment');
  const participant = fieldOf(table, row, 'participant');
  const choice = CHOICE.get(fieldOf(table, row, 'vote'));
  if (!/^\d{1,15}$/.test(castAt)) return refuse('castAt', 'milliseconds since 1970');
  if (!/^\d+$/.test(comment)) return refuse('comment', 'a whole number');
  if (participant === '') return refuse('participant', 'an id');
  if (choice === undefined) return refuse('vote', '1 (agree), 0 (pass) or -1 (disagree)');
  return { participant, comment, choice, castAtMilliseconds: Number(castAt) };
}
