import type { Role } from '../person';

/**
 * On whose things: the viewer's own, those of the organisation that they speak for, those of the party that the role is for (all,
 * where it is for none), or anybody's.
 */
export type Reach = 'own' | 'organisation' | 'party' | 'any';
/**
 * What must hold besides the role, in the order in which it is asked for. A proof is of who asks, ten minutes old at most; consent,
 * that what they vote and write is kept.
 */
export type Need = 'confirmed-address' | 'consent' | 'second-factor' | 'proof';

export type Permission = {
  /** How far each role reaches. Whoever does not stand here may not. */
  readonly reach: { readonly [R in Role | 'visitor']?: Reach };
  readonly needs?: readonly Need[];
  /** Never on what is one's own: nobody judges their own text, or takes their own second factor away. */
  readonly othersAlone?: true;
};

const all = (reach: Reach) => ({
  stakeholder: reach,
  delegate: reach,
  'organisation-manager': reach,
  moderator: reach,
  analyst: reach,
  admin: reach,
});
const everybody = { visitor: 'any', ...all('any') } as const;
/** A delegate speaks for a party, and is never counted among its public. */
const { delegate: _, ...ownButDelegates } = all('own');
/** Whoever answers for others proves with more than a password who they are. */
const answering = ['confirmed-address', 'second-factor'] as const;

/** Who may do what: the one table. Use cases ask it; procedures and addresses name the action that they are. */
export const permissions = {
  /** Reads what is public, or shown to all by the rules of a round. */
  'public.read': { reach: everybody },
  /** Signs up, in or out, or follows the link of a letter, which is its own proof. */
  'account.enter': { reach: everybody },

  /** Reads how one is known here. */
  'profile.read': { reach: all('own') },
  'account.read': { reach: all('own') },
  'account.change': { reach: all('own') },
  /** Changes what lets people in. */
  'account.secure': { reach: all('own'), needs: ['proof'] },

  'vote.cast': { reach: ownButDelegates, needs: ['consent'] },
  'vote.read': { reach: all('own') },
  /** Has advice on what one is writing: its language, and what stands already that says the same. */
  'draft.check': { reach: all('own') },
  'statement.write': { reach: ownButDelegates, needs: ['confirmed-address', 'consent'] },
  /** One's own statements, and what became of each. */
  'statement.read': { reach: all('own') },
  /** Says with one's vote on a clause what one holds against it. */
  'reservation.write': { reach: ownButDelegates, needs: ['confirmed-address', 'consent'] },
  'comment.write': { reach: all('own'), needs: ['confirmed-address', 'consent'] },
  /** One's own comments, and what became of each. */
  'comment.read': { reach: all('own') },
  /** Takes one's own comment back, or puts it back. */
  'comment.withdraw': { reach: all('own') },
  /** Says in another language what somebody wrote. */
  'translation.write': { reach: all('own'), needs: ['confirmed-address', 'consent'] },
  /** Says that a translation of one's own words says what they say. */
  'translation.confirm': { reach: all('own'), needs: ['confirmed-address'] },
  'translation.flag': { reach: all('any'), needs: ['confirmed-address'] },
  /** What one follows, and what happened on it. */
  'follow.read': { reach: all('own') },
  'follow.change': { reach: all('own') },
  'comment.flag': { reach: all('any'), needs: ['confirmed-address'] },

  /** One's own, and what became of each. */
  'amendment.read': { reach: all('own') },
  'amendment.write': { reach: ownButDelegates, needs: ['confirmed-address', 'consent'] },
  /** Makes an amendment the text. Its own proposal’s author may, where the rules of the round say so. */
  'amendment.accept': { reach: { ...ownButDelegates, admin: 'any' }, needs: ['confirmed-address'] },
  /** Says that a drafted version of a clause is right in a language. */
  'version.confirm': { reach: { moderator: 'any', admin: 'any' }, needs: answering },
  /** Closes a bracket with the words of one of its options. */
  'bracket.close': { reach: { admin: 'any' }, needs: answering },

  /** Says what the party holds that a delegate speaks for: dated, replaced and withdrawn in public. */
  'position.publish': { reach: { delegate: 'party' }, needs: answering },
  /** An admin takes one back that somebody published who should not have been able to. */
  'position.withdraw': { reach: { delegate: 'party', admin: 'any' }, needs: answering },
  /** Writes a proposal of one’s own, submits it, takes it back, and asks others to stand behind it. */
  'proposal.write': { reach: ownButDelegates, needs: ['confirmed-address', 'consent'] },
  /** One’s own proposals with what became of each, and those that one was asked to stand behind. */
  'proposal.read': { reach: all('own') },
  /** Opens submitted proposals in a round, with every language confirmed, and records what the parties answered. */
  'proposal.govern': { reach: { admin: 'any' }, needs: answering },

  'case.read': { reach: { moderator: 'party', admin: 'any' }, needs: answering },
  'case.decide': { reach: { moderator: 'party', admin: 'any' }, needs: answering, othersAlone: true },

  /** Reads what stands out among registrations, votes and texts: numbers, nobody's vote. */
  'signal.read': { reach: { moderator: 'any', admin: 'any' }, needs: answering },

  /** Looks at the figures of a round before its rule shows them, with a reason that everybody can read at once. */
  'figures.look': { reach: { analyst: 'any' }, needs: answering },

  /** Makes rounds, writes their rules and opens them. */
  'round.govern': { reach: { admin: 'any' }, needs: answering },

  'letter.read': { reach: { admin: 'any' }, needs: answering },
  'letter.resend': { reach: { admin: 'any' }, needs: answering },
  /** Says which organisations there are, their mail domains, and who speaks for them. */
  'organisation.govern': { reach: { admin: 'any' }, needs: answering, othersAlone: true },
  /** Sees who speaks for an organisation, and says what it is called. */
  'organisation.manage': {
    reach: { 'organisation-manager': 'organisation', admin: 'any' },
    needs: answering,
  },
  /** Says of somebody that they do not speak for an organisation any more. */
  'member.remove': {
    reach: { 'organisation-manager': 'organisation', admin: 'any' },
    needs: answering,
    othersAlone: true,
  },
  /** Opens ways in: a manager's lead to their organisation alone. */
  'invitation.make': { reach: { 'organisation-manager': 'organisation', admin: 'any' }, needs: answering },
  /** Takes factors and sessions away from somebody who lost them, or had them stolen. */
  'person.recover': { reach: { admin: 'any' }, needs: answering, othersAlone: true },
  /** Gives a role, or shuts somebody out. */
  'person.govern': { reach: { admin: 'any' }, needs: answering, othersAlone: true },
} as const satisfies Record<string, Permission>;

export type Action = keyof typeof permissions;
export const actions = Object.keys(permissions) as Action[];

/** What a visitor may do: there may be nobody behind the request. */
export type PublicAction = {
  [A in Action]: (typeof permissions)[A]['reach'] extends { visitor: Reach } ? A : never;
}[Action];
/** What somebody must be signed in for. */
export type MemberAction = Exclude<Action, PublicAction>;
