import { emailAddress } from '../person';

/** Rows that one list may have. */
export const invitationRowsAtMost = 500;
export const listColumns = ['email', 'language'] as const;
export type ListColumn = (typeof listColumns)[number];

/** What was expected of a cell: an address, one of the languages, an address that the list does not have yet. */
export type ListExpectation = 'address' | 'language' | 'new-address' | 'column' | 'fewer-rows' | 'rows';
/** What is wrong with a list, and where: the line in the file, counted from 1 with its head. */
export type ListFault = { line: number; column: ListColumn; expected: ListExpectation; given: string };
export type ListedInvitation = { line: number; email: string; language: string };

/**
 * Reads the rows of a list of people to invite. Every fault is told, not the first alone.
 *
 * @param rows cells by column name, with the line that each row stands on
 * @param head the names of the columns, in lower case
 */
export function readInvitationList(
  head: readonly string[],
  rows: readonly { line: number; cells: Readonly<Record<string, string>> }[],
  languages: readonly string[],
  language: string,
): { invitations: ListedInvitation[]; faults: ListFault[] } {
  const fault = (line: number, column: ListColumn, expected: ListExpectation, given: string): ListFault => ({
    line,
    column,
    expected,
    given: given.slice(0, 80),
  });
  if (!head.includes('email')) {
    return { invitations: [], faults: [fault(1, 'email', 'column', head.join(', '))] };
  }
  if (rows.length === 0) return { invitations: [], faults: [fault(2, 'email', 'rows', '')] };
  if (rows.length > invitationRowsAtMost) {
    return { invitations: [], faults: [fault(invitationRowsAtMost + 2, 'email', 'fewer-rows', '')] };
  }
  const seen = new Set<string>();
  const faults: ListFault[] = [];
  const invitations: ListedInvitation[] = [];
  for (const { line, cells } of rows) {
    const given = cells.email ?? '';
    const email = emailAddress.safeParse(given);
    const chosen = (cells.language ?? '').trim() || language;
    if (!email.success) faults.push(fault(line, 'email', 'address', given));
    else if (seen.has(email.data)) faults.push(fault(line, 'email', 'new-address', given));
    if (!languages.includes(chosen)) faults.push(fault(line, 'language', 'language', chosen));
    if (!email.success) continue;
    seen.add(email.data);
    invitations.push({ line, email: email.data, language: chosen });
  }
  return { invitations, faults };
}
