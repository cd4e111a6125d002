import type { Problem } from '@parley/ui/form';

/** What a form for invitations holds when it comes back; `turn` counts the times. */
export type InvitationState = {
  values: { usesMax: string; days: string; organisationId: string };
  problems: readonly Problem[];
  /** The link that was made just now: it is shown this once. */
  link: string | null;
  turn: number;
};

export const startInvitation: InvitationState = {
  values: { usesMax: '1', days: '14', organisationId: '' },
  problems: [],
  link: null,
  turn: 0,
};

export type ListRow = { line: number; email: string; language: string };
export type InviteListState = {
  step: 'list' | 'preview' | 'invited';
  values: { list: string; days: string; organisationId: string };
  problems: readonly Problem[];
  rows: readonly ListRow[];
  /** What is wrong with the list, a sentence each. */
  faults: readonly string[];
  invited: number;
  turn: number;
};

export const startList: InviteListState = {
  step: 'list',
  values: { list: '', days: '14', organisationId: '' },
  problems: [],
  rows: [],
  faults: [],
  invited: 0,
  turn: 0,
};
