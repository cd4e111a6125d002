import type { Problem } from '@parley/ui/form';

/** How the form for a translation stands; `turn` counts its answers. */
export type TranslationFormState = {
  text: string;
  problems: readonly Problem[];
  saved: boolean;
  turn: number;
};
