import { accountActs } from './accounts';
import type { UniqueAct } from './act';
import { factorActs } from './factors';
import { linkActs } from './links';
import { officialActs } from './official';
import { ownActs } from './own';
import { proposalActs } from './proposals';
import { roundActs } from './round';
import { textActs } from './texts';

export { keyFaults } from './keys';

/** Everything that happens once. */
export const acts: readonly UniqueAct[] = [
  ...roundActs,
  ...ownActs,
  ...accountActs,
  ...factorActs,
  ...linkActs,
  ...proposalActs,
  ...textActs,
  ...officialActs,
];
