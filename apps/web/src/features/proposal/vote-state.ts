import type { Choice } from '@parley/domain/vote';

/** How a clause's ballot stands after it was pressed. */
export type VoteState = {
  /** What happened just now. */
  done: 'saved' | 'undone' | 'left' | null;
  /** The act that can be taken back; null after it was. */
  undoes: string | null;
  /** As it stands now; undefined until something was pressed here. */
  choice: Choice | null | undefined;
  /** Why it was not done, in the reader's words. */
  problem: string | null;
};

export const untouched: VoteState = { done: null, undoes: null, choice: undefined, problem: null };
