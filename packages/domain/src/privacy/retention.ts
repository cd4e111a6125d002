/**
 * How many days rows are kept beyond the moment at which they are of no more use, by what they are. A job removes
 * what is older. What does not stand here is kept until its person is erased, or belongs to the record of a round.
 */
export const retentionDays = {
  /** After it ended. */
  sessions: 30,
  /** After it could no longer be used. */
  tokens: 30,
  challenges: 1,
  invitations: 30,
  /** After it was used. */
  recoveryCodes: 30,
  /** The words of a letter that is not waiting to be sent. */
  letterWords: 90,
  letters: 365,
  /** The words of a comment that its author has taken back; as long as it can be put back. */
  withdrawnComments: 7,
  /** The newest one of each person stays: the next begins where it ended. */
  digests: 400,
  /** Somebody who never confirmed their address, after they registered. */
  unconfirmedPeople: 30,
} as const;

export type Retained = keyof typeof retentionDays;

/** What became useless before this moment is removed now. */
export const retainedSince = (what: Retained, now: Date): Date =>
  new Date(now.getTime() - retentionDays[what] * 86_400_000);
