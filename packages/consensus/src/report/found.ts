import type { Concurrence } from '../concurrence';
import type { VoteMatrix } from '../matrix';
import type { Constituency, Counts, CountsOfDivision, Division } from '../tallies';
import type { ReportRules } from './rules';

/** The named values that what stands beside the statuses is made of. */
export interface Found {
  readonly rules: ReportRules;
  readonly matrix: VoteMatrix;
  readonly divisions: { readonly party: Division; readonly group: Division; readonly sector: Division };
  readonly counts: {
    readonly all: readonly Counts[];
    readonly party: CountsOfDivision;
    readonly group: CountsOfDivision;
    readonly sector: CountsOfDivision;
  };
  /** Over parties, then groups. */
  readonly concurrence: Concurrence;
}

/** The constituencies that a status depends on, in the order of `concurrence`. */
export function decidingConstituencies({ divisions }: Found): Constituency[] {
  return [divisions.party, divisions.group].flatMap(({ kind, names }) =>
    names.map((name) => ({ kind, name })),
  );
}
