import type { ConcurrenceRules } from '../concurrence';
import { completeFindingRules, DEFAULT_FINDING_RULES, type FindingRules } from './finding-rules';

/** The rules of a round that its report depends on. They are locked when the round opens. */
export interface ReportRules extends ConcurrenceRules, FindingRules {
  /** Most opinion groups sought, 2 … 8. */
  readonly groupsMax: number;
  /** In the opinion space people are weighted so that every party carries the same total weight. */
  readonly equalParties: boolean;
}

/** Threshold 60 %, minimum 30 votes in each party and group, 5 % error, at most five groups, everybody of the same weight. */
export const DEFAULT_RULES: ReportRules = {
  threshold: 0.6,
  minimumVotes: 30,
  errorRate: 0.05,
  groupsMax: 5,
  equalParties: false,
  ...DEFAULT_FINDING_RULES,
};

/** Rules with defaults for what is not given. @throws RangeError naming the rule that is out of range */
export function completeRules(rules: Partial<ReportRules> = {}): ReportRules {
  const complete: ReportRules = {
    threshold: rules.threshold ?? DEFAULT_RULES.threshold,
    minimumVotes: rules.minimumVotes ?? DEFAULT_RULES.minimumVotes,
    errorRate: rules.errorRate ?? DEFAULT_RULES.errorRate,
    groupsMax: rules.groupsMax ?? DEFAULT_RULES.groupsMax,
    equalParties: rules.equalParties ?? DEFAULT_RULES.equalParties,
    ...completeFindingRules(rules),
  };
  const { threshold, minimumVotes, errorRate, groupsMax } = complete;
  if (!(threshold > 0 && threshold < 1)) throw new RangeError('The rule threshold lies between 0 and 1.');
  if (!(Number.isInteger(minimumVotes) && minimumVotes >= 1))
    throw new RangeError('The rule minimumVotes is a whole number from 1 on.');
  if (!(errorRate > 0 && errorRate < 1)) throw new RangeError('The rule errorRate lies between 0 and 1.');
  if (!(Number.isInteger(groupsMax) && groupsMax >= 2 && groupsMax <= 8))
    throw new RangeError('The rule groupsMax is 2 to 8.');
  return complete;
}
