import { UNCERTAIN_SHARE } from '../contrast';
import { MINORITY_SHARE } from '../minority';
import { checkMargin, type Margin, WEIGHT_CAP } from '../weights';

/** The part of a round's rules that says what stands beside the statuses. */
export interface FindingRules {
  /** What the weighted figures are raked to, each with its source; none, and there are no weighted figures. */
  readonly margins: readonly Margin[];
  /** Nobody counts more than so many times their own voice, from 1 on. */
  readonly weightCap: number;
  /** Share of a party's or sector's voters from which a losing side or a reservation is attached, in (0, 1]. */
  readonly minorityShare: number;
  /** Share of passes above which an item is uncertain, in (0, 1). */
  readonly uncertainShare: number;
}

export const DEFAULT_FINDING_RULES: FindingRules = {
  margins: [],
  weightCap: WEIGHT_CAP,
  minorityShare: MINORITY_SHARE,
  uncertainShare: UNCERTAIN_SHARE,
};

/** Rules with defaults for what is not given. @throws RangeError naming the rule that is out of range */
export function completeFindingRules(rules: Partial<FindingRules>): FindingRules {
  const complete: FindingRules = {
    margins: rules.margins ?? DEFAULT_FINDING_RULES.margins,
    weightCap: rules.weightCap ?? DEFAULT_FINDING_RULES.weightCap,
    minorityShare: rules.minorityShare ?? DEFAULT_FINDING_RULES.minorityShare,
    uncertainShare: rules.uncertainShare ?? DEFAULT_FINDING_RULES.uncertainShare,
  };
  const { margins, weightCap, minorityShare, uncertainShare } = complete;
  margins.forEach(checkMargin);
  if (new Set(margins.map(({ attribute }) => attribute)).size < margins.length)
    throw new RangeError('The rule margins names an attribute twice.');
  if (!(weightCap >= 1)) throw new RangeError('The rule weightCap is 1 or more.');
  if (!(minorityShare > 0 && minorityShare <= 1))
    throw new RangeError('The rule minorityShare is above 0 and at most 1.');
  if (!(uncertainShare > 0 && uncertainShare < 1))
    throw new RangeError('The rule uncertainShare lies between 0 and 1.');
  return complete;
}
