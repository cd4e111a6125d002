import type { Problem } from '@parley/ui/form';

/** What may be changed of oneself, as a form sends it. */
export const profileFields = [
  'displayName',
  'partyCode',
  'sectorCode',
  'organisation',
  'language',
  'timeZone',
] as const;
export type ProfileField = (typeof profileFields)[number];
export type ProfileAnswers = Record<ProfileField, string>;

/** `turn` counts the times that the form came back. */
export type ProfileState = { answers: ProfileAnswers; problems: readonly Problem[]; turn: number };
