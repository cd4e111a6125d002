import type { Action } from '../permission';
import type { LimitedAct } from './limits';

/**
 * As what an action is counted where it changes something; null where it only reads, or where its verb counts for itself. A new
 * action does not compile until it stands here.
 */
export const actionLimits: Readonly<Record<Action, LimitedAct | null>> = {
  'public.read': null,
  'account.enter': 'change',
  'profile.read': null,
  'account.read': null,
  'account.change': 'change',
  'account.secure': 'change',
  'vote.cast': 'vote',
  'vote.read': null,
  'statement.write': null,
  'statement.read': null,
  'reservation.write': null,
  'comment.write': null,
  'comment.flag': null,
  'amendment.write': 'change',
  'amendment.accept': 'change',
  'version.confirm': 'change',
  'bracket.close': 'change',
  'case.read': null,
  'case.decide': 'change',
  'signal.read': null,
  'letter.read': null,
  'letter.resend': 'change',
  'organisation.govern': 'change',
  'invitation.make': 'change',
  'person.recover': 'change',
  'person.govern': 'change',
  'round.govern': 'change',
};
