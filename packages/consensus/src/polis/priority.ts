import { exp } from '../bounds';
import type { Counts } from '../tallies';

const LOG_TWO = 0.6931471805599453;
/** Priority of a meta item, before it is squared. */
const META = 7;

/**
 * Polis's priority of an item when it chooses the next card (`conversation.clj`, priority-metric):
 * ((1 − p_pass) · (E + 1) · p_agree · (1 + 8 · 2^(−S/5)))², with smoothed shares (P + 1)/(S + 2) and (A + 1)/(S + 2).
 * @param counts sums over the groups, as in Polis: people in no group do not count
 * @param extremity E of the item, at least 0
 */
export function polisPriority({ agree, pass, n }: Counts, extremity: number, isMeta = false): number {
  if (isMeta) return META * META;
  const passShare = (pass + 1) / (n + 2);
  const agreeShare = (agree + 1) / (n + 2);
  const newness = 1 + 8 * exp((-n / 5) * LOG_TWO);
  const priority = (1 - passShare) * (extremity + 1) * agreeShare * newness;
  return priority * priority;
}
