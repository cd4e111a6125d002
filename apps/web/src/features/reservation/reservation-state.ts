import type { ReservationState as Standing } from '@parley/domain/reservation';
import type { Problem } from '@parley/ui/form';

/** How the form for a reservation stands; `turn` counts its answers. */
export type ReservationFormState = {
  body: string;
  language: string;
  problems: readonly Problem[];
  done: Standing | 'withdrawn' | null;
  turn: number;
};
