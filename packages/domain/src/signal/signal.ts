/** What may be worth a moderator's look. It is advice: nothing is removed or left out because of it. */
export const signalKinds = ['burst', 'same-ballots', 'copies', 'quick'] as const;
export type SignalKind = (typeof signalKinds)[number];

/** From where on something is told. */
export const signalRules = {
  /** Looked back over so many days. */
  days: 30,
  /** Registrations within one hour: so many, and so many times the usual hour. */
  burst: { fewestPeople: 20, timesUsual: 5 },
  /** People of a round with the very same votes on at least so many texts. */
  sameBallots: { fewestPeople: 5, fewestVotes: 7 },
  /** The same words, but for case and marks, by so many people. */
  copies: { fewestPeople: 3, fewestLetters: 30 },
  /** More votes than a trial holds, so soon after registering. */
  quick: { fewestVotes: 15, seconds: 60 },
} as const;

export type Signal = {
  kind: SignalKind;
  /** The round that it is about; null for registrations. */
  roundSlug: string | null;
  at: Date;
  people: number;
  /** Their votes that count in rounds that are open: what depends on it. */
  votes: number;
};
