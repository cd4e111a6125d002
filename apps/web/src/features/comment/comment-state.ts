import type { CommentState as Standing } from '@parley/domain/comment';
import type { Problem } from '@parley/ui/form';

/** How the form for a comment stands; `turn` counts its answers. */
export type CommentState = {
  body: string;
  language: string;
  /** The language that the words looked like, where that could be told. */
  proposed?: string | null;
  problems: readonly Problem[];
  /** The one that was just written. */
  written: { commentId: string; state: Standing } | null;
  turn: number;
};
