import { readTable } from './csv-rows';
import { fieldOf, type PolisFile } from './csv-table';
import { PolisExportRefusal, type ProblemList } from './problem';

/**
 * Reads a parties file (participant, party): the party of each participant by id. A participant with two different parties has
 * none, and both rows are reported; who has no vote is noted, and a file of strangers alone is refused.
 * @throws PolisExportRefusal when it has no row, or names nobody who voted
 */
export function readParties(
  file: PolisFile,
  voters: ReadonlySet<string>,
  problems: ProblemList,
): Map<string, string> {
  const shape = {
    columns: { participant: ['participant', 'voter-id', 'participant-id'], party: ['party'] },
    wholeNumbers: ['participant'],
    hasNoText: true,
  };
  const table = readTable(file, shape, problems);
  if (table.rows.length === 0) {
    const reason = 'expected a row for each participant and their party, found none';
    throw new PolisExportRefusal({ file: file.name, line: 2, column: table.nameOf('participant'), reason });
  }
  const parties = new Map<string, string>();
  const firstLine = new Map<string, number>();
  const contradicted = new Set<string>();
  for (const row of table.rows) {
    const participant = fieldOf(table, row, 'participant');
    const party = fieldOf(table, row, 'party');
    const leftOut = (column: string, reason: string) =>
      problems.report({
        file: file.name,
        line: row.line,
        column: table.nameOf(column),
        reason,
        handling: 'left out',
      });
    if (participant === '') leftOut('participant', 'expected an id, found nothing');
    else if (party === '') leftOut('party', 'expected the code of a party, found nothing');
    else if ((parties.get(participant) ?? party) !== party) {
      contradicted.add(participant);
      leftOut('party', `expected one party for participant ${participant}, found another`);
    } else if (parties.has(participant)) {
      const reason = `expected participant ${participant} once, found them on line ${firstLine.get(participant)} already`;
      const column = table.nameOf('participant');
      problems.report({ file: file.name, line: row.line, column, reason, handling: 'noted' });
    } else {
      parties.set(participant, party);
      firstLine.set(participant, row.line);
    }
  }
  for (const participant of contradicted) parties.delete(participant);
  noteStrangers(firstLine, voters, { file: file.name, column: table.nameOf('participant') }, problems);
  return parties;
}

/** People of the file without a vote: a slip in one id, or another conversation's file. */
function noteStrangers(
  lines: ReadonlyMap<string, number>,
  voters: ReadonlySet<string>,
  place: { file: string; column: string },
  problems: ProblemList,
): void {
  const strangers = [...lines.keys()].filter((id) => !voters.has(id));
  const [first] = strangers;
  if (first === undefined) return;
  const line = lines.get(first)!;
  if (strangers.length === lines.size && voters.size > 0) {
    const reason = `expected participants with votes, found nobody among ${strangers.length} (the first is ${first})`;
    throw new PolisExportRefusal({ ...place, line, reason });
  }
  const reason = `expected participants with votes, found ${strangers.length} without any, the first of them ${first}`;
  problems.report({ ...place, line, reason, handling: 'noted' });
}
