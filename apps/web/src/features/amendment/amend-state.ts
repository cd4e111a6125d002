import type { Problem } from '@parley/ui/form';

/** How the form for an amendment stands; `turn` counts its answers. */
export type AmendState = {
  /** What was typed, by language. */
  texts: Readonly<Record<string, string>>;
  reason: string;
  problems: readonly Problem[];
  /** The one that was just written. */
  written: { clause: number; number: number; state: 'pending' | 'live' } | null;
  turn: number;
};
