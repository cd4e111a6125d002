import type { Problem } from '@parley/ui/form';

/** What the form comes back with; `turn` counts how often. */
export type DecisionState = {
  rule: string;
  reason: string;
  problems: readonly Problem[];
  turn: number;
};
