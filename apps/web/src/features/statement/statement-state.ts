import type { Id } from '@parley/domain/id';
import type { ShownText } from '@parley/domain/language';
import type { Choice } from '@parley/domain/vote';
import type { Problem } from '@parley/ui/form';

/** A statement that looks like the one that is being written, and the writer's vote on it. */
export type NearStatement = { itemId: Id<'item'>; number: number; text: ShownText; choice: Choice | null };

/** How the form for a statement stands; `turn` counts its answers. */
export type StatementState = {
  text: string;
  language: string;
  /** The language that the words looked like, where that could be told. */
  proposed: string | null;
  near: readonly NearStatement[];
  problems: readonly Problem[];
  /** The one that was just written. */
  written: { number: number; state: 'pending' | 'live' } | null;
  turn: number;
};
