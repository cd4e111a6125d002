import { createHash } from 'node:crypto';
import { canonicalRules, type RoundRules } from '@parley/domain/round';

/** SHA-256, in hex, of the rules as one line with sorted keys: what everybody can work out again from the page of the round. */
export const rulesHashOf = (rules: RoundRules): string =>
  createHash('sha256').update(canonicalRules(rules)).digest('hex');
