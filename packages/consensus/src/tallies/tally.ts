import { shareBounds } from '../bounds';
import type { Counts } from './count-votes';

/** Counts with the shares and bounds that are shown beside them. */
export interface Tally extends Counts {
  /** agree / n, in [0, 1]: a pass counts against, the conservative reading; null without votes. */
  readonly support: number | null;
  /** agree / (agree + disagree); null when there is neither. */
  readonly supportWithoutPasses: number | null;
  /** One-sided 95 % bounds of the support (Jeffreys), unadjusted for how many are looked at. */
  readonly lower: number;
  readonly upper: number;
}

export function tally(counts: Counts): Tally {
  const { agree, disagree, pass, n } = counts;
  const decided = agree + disagree;
  const { lower, upper } = shareBounds(agree, n);
  return {
    agree,
    disagree,
    pass,
    n,
    support: n === 0 ? null : agree / n,
    supportWithoutPasses: decided === 0 ? null : agree / decided,
    lower,
    upper,
  };
}

/** A tally with the name of its constituency in front. Written out: a report has tens of thousands of them. */
export function namedTally(name: string, counts: Counts): Tally & { readonly name: string } {
  const { agree, disagree, pass, n, support, supportWithoutPasses, lower, upper } = tally(counts);
  return { name, agree, disagree, pass, n, support, supportWithoutPasses, lower, upper };
}
