import type { Option } from '@parley/ui/form';

/** What every comment form of a page shares. */
export type CommentFormFrame = {
  locale: string;
  /** This page: without script the answer comes back to its place on it. */
  here: string;
  proposalId: string;
  languages: readonly Option[];
  rulesHref: string;
};
