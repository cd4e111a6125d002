import type { Problem } from '@parley/ui/form';

/** How the form for a statement stands; `turn` counts its answers. */
export type StatementState = {
  text: string;
  language: string;
  problems: readonly Problem[];
  /** The one that was just written. */
  written: { number: number; state: 'pending' | 'live' } | null;
  turn: number;
};
