/** People who take part, of those who might. */
export interface Participation {
  readonly party: string;
  readonly people: number;
  /** From the rules or the agreement; null where it is not known. */
  readonly eligible: number | null;
  /** people / eligible; null where that is not known or 0. */
  readonly rate: number | null;
}

/** Votes a person: whole numbers but for the mean. */
export interface VotesPerPerson {
  readonly mean: number;
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly most: number;
}

/**
 * Participation of each party against those eligible.
 * @param people by party, in the order of `parties`
 */
export function participation(
  parties: readonly string[],
  people: ArrayLike<number>,
  eligible: Readonly<Record<string, number>> = {},
): Participation[] {
  return parties.map((party, place) => {
    const asked = eligible[party] ?? null;
    const here = people[place]!;
    return { party, people: here, eligible: asked, rate: asked === null || asked <= 0 ? null : here / asked };
  });
}

/**
 * Mean, extremes and quartiles (the value at rank ⌊q · (people − 1)⌋) of the votes a person; null without people. By counting how many
 * have each number of votes, O(people + votes of the busiest).
 */
export function votesPerPerson(votes: Uint32Array): VotesPerPerson | null {
  if (votes.length === 0) return null;
  let most = 0;
  let sum = 0;
  for (const one of votes) {
    if (one > most) most = one;
    sum += one;
  }
  const having = new Uint32Array(most + 1);
  for (const one of votes) having[one]!++;
  const at = (share: number) => {
    let rank = Math.floor(share * (votes.length - 1));
    let value = 0;
    while (rank >= having[value]!) rank -= having[value++]!;
    return value;
  };
  return {
    mean: sum / votes.length,
    least: at(0),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    most,
  };
}
