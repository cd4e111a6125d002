import type { Choice } from '../vote';

/** Fewest votes before a place on the map is settled (all texts, where there are fewer). */
export const votesToStand = 7;

/** Where a person stands in a published report: for that person alone. */
export type OwnStanding = {
  x: number;
  y: number;
  /** Own votes on texts of the report. */
  votes: number;
  /** False while there are too few votes to belong anywhere. */
  settled: boolean;
  /** Label of the nearest opinion group; null where there are none, or not settled. */
  group: string | null;
  /** The votes that pull most towards this place, the strongest first. */
  because: { itemId: string; choice: Choice }[];
};
