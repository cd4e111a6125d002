import type { Choice } from '@parley/consensus/matrix';
import { readTable } from './csv-rows';
import { fieldOf, type PolisFile } from './csv-table';
import { ProblemList } from './problem';
import type { TieBreaker } from './votes';

const CHOICE = new Map<string, Choice>([
  ['1', 'agree'],
  ['0', 'pass'],
  ['-1', 'disagree'],
]);

/**
 * What participants-votes.csv says of a pair: one row a participant, one column a comment, the vote that Polis itself took as the
 * last. Asked only where votes.csv leaves it open, so that its own faults are no matter.
 */
export function participantsVotes(file: PolisFile): TieBreaker {
  const header = file.text.replace(/^\uFEFF/, '').split(/\r?\n|\r/, 1)[0] ?? '';
  const comments = header
    .split(',')
    .map((name) => name.trim().replaceAll('"', ''))
    .filter((name) => /^\d+$/.test(name));
  const table = readTable(
    file,
    {
      columns: { participant: ['participant'] },
      optional: Object.fromEntries(comments.map((comment) => [comment, [comment]])),
      wholeNumbers: ['participant'],
      hasNoText: true,
    },
    new ProblemList('go-on'),
  );
  const rows = new Map(table.rows.map((row) => [fieldOf(table, row, 'participant'), row]));
  return (participant, comment) => {
    const row = rows.get(participant);
    return (row && CHOICE.get(fieldOf(table, row, comment))) ?? null;
  };
}
