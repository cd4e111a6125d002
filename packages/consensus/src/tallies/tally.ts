import { shareBounds } from '../bounds';
import type { Counts, CountsOfDivision } from './count-votes';

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

/** The tallies of one item in every constituency of a division, each with its name in front. */
export function namedTallies(
  names: readonly string[],
  counts: CountsOfDivision,
  item: number,
): (Tally & { readonly name: string })[] {
  const tallies: (Tally & { readonly name: string })[] = [];
  for (let place = 0; place < names.length; place++) {
    // Written out: a report has tens of thousands of them.
    const { agree, disagree, pass, n, support, supportWithoutPasses, lower, upper } = tally(
      counts[place]![item]!,
    );
    tallies.push({
      name: names[place]!,
      agree,
      disagree,
      pass,
      n,
      support,
      supportWithoutPasses,
      lower,
      upper,
    });
  }
  return tallies;
}
