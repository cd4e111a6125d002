import { type ListedLetter, listLetters as listRows } from '@parley/db/letter';
import { type Id, idSchema } from '@parley/domain/id';
import { letterStates } from '@parley/domain/letter';
import type { MaybeViewer } from '@parley/domain/person';
import { z } from 'zod';
import type { Deps } from '../deps';
import { permit } from '../permission';

export const listLettersInput = z.strictObject({
  /** Those that need an admin, unless said otherwise: `sent` ones are nobody's concern. */
  states: z.array(z.enum(letterStates)).min(1).default(['kept', 'unknown', 'refused', 'ready']),
  before: idSchema('letter').nullable().default(null),
  limit: z.number().int().min(1).max(100).default(50),
});
export type ListLettersInput = z.infer<typeof listLettersInput>;

/** Letters for an admin, newest first, with the id to go on from where there are more. */
export async function listLetters(
  deps: Deps,
  viewer: MaybeViewer,
  input: ListLettersInput,
): Promise<{ letters: ListedLetter[]; next: Id<'letter'> | null }> {
  permit(deps, viewer, 'letter.read');
  const page = { limit: input.limit + 1, before: input.before };
  const rows = await listRows(deps.db, input.states, page);
  const letters = rows.slice(0, input.limit);
  return { letters, next: rows.length > input.limit ? (letters.at(-1)?.id ?? null) : null };
}
