import type { Problem } from '@parley/ui/form';

/** How the form for a position stands; `turn` counts its answers. */
export type PositionState = {
  values: { clause: string; stance: string; words: string; language: string };
  problems: readonly Problem[];
  /** Where the one stands that was published just now. */
  published: string | null;
  turn: number;
};
