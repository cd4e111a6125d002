import type { Option } from '@parley/ui/form';

/** What every comment form of a page shares. */
export type CommentFormFrame = {
  locale: string;
  proposalId: string;
  languages: readonly Option[];
  rulesHref: string;
};
