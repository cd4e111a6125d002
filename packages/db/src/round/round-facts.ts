import { rounds } from '../schema';

/** What the rules need to know of a round: selected wherever one is asked (`RoundFacts` in the domain). */
export const roundFacts = {
  state: rounds.state,
  opensAt: rounds.opensAt,
  closesAt: rounds.closesAt,
  rules: rounds.rules,
};
