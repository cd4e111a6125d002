import { readTable } from './csv-rows';
import { fieldOf, type PolisFile } from './csv-table';
import type { ProblemList } from './problem';

/**
 * Reads a parties file (participant, party): the party of each participant by id. A participant with two different parties has
 * none, and both rows are reported.
 */
export function readParties(file: PolisFile, problems: ProblemList): Map<string, string> {
  const shape = {
    columns: { participant: ['participant', 'voter-id', 'participant-id'], party: ['party'] },
    wholeNumbers: ['participant'],
    hasNoText: true,
  };
  const table = readTable(file, shape, problems);
  const parties = new Map<string, string>();
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
    } else parties.set(participant, party);
  }
  for (const participant of contradicted) parties.delete(participant);
  return parties;
}
