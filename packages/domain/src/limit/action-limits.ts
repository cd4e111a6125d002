import type { Action } from '../permission';
import type { LimitedAct } from './limits';

/** Whose verbs count for themselves what they take. */
const countedByVerbs: ReadonlySet<Action> = new Set<Action>([
  'statement.write',
  'reservation.write',
  'comment.write',
  'comment.flag',
  'amendment.write',
  'translation.write',
  'translation.flag',
  'position.publish',
]);

/** As what an action is counted where it changes something; null where its verb counts. One that nobody thought of is counted too. */
export function limitOf(action: Action): LimitedAct | null {
  if (action === 'vote.cast') return 'vote';
  return countedByVerbs.has(action) ? null : 'change';
}
