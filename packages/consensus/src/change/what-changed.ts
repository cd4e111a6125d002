import type { ConcurrenceRules } from '../concurrence';
import { compareByCodeUnit } from '../matrix';
import { type BoardChange, boardChange } from './board-change';
import type { Edition } from './edition';
import { type ItemChange, itemChange } from './item-changes';
import { itemFlows } from './vote-flows';

/** An item that counts in one edition alone: taken out or let in by moderation, or a text that came or went. */
export interface Arrival {
  readonly id: string;
  readonly cause: 'moderation' | 'text';
}

/** What changed between two editions, and why. */
export interface WhatChanged {
  readonly board: BoardChange;
  readonly arrived: readonly Arrival[];
  readonly left: readonly Arrival[];
  /** Items that count in both editions and of which a vote, a group or a weight is another one, in order of their ids. */
  readonly items: readonly ItemChange[];
}

/**
 * What changed between two editions of a round and why: new voters, changed votes, moderation, text, weights, regrouping, each with its
 * Shapley value. The values of each figure sum to its change, but for rounding under 1e-9.
 * @param parties parties of the rules, those without a voter included
 */
export function whatChanged(
  before: Edition,
  after: Edition,
  parties: readonly string[],
  rules: ConcurrenceRules,
): WhatChanged {
  const items = itemFlows(before, after);
  const constituencies = {
    parties,
    groupsBefore: groupsOf(before),
    groupsAfter: groupsOf(after),
  };
  const arrivals = (countsNow: boolean) =>
    items
      .filter((item) => item.countsBefore !== item.countsAfter && item.countsAfter === countsNow)
      .map(({ id, presence }) => ({ id, cause: presence }));
  return {
    board: boardChange(items, constituencies, rules),
    arrived: arrivals(true),
    left: arrivals(false),
    items: items
      .filter(({ countsBefore, countsAfter }) => countsBefore && countsAfter)
      .filter(({ flows }) => flows.some(isOther))
      .map((item) => itemChange(item, constituencies)),
  };
}

const isOther = (flow: ReturnType<typeof itemFlows>[number]['flows'][number]): boolean =>
  flow.cause !== null || flow.groupBefore !== flow.groupAfter || flow.weightBefore !== flow.weightAfter;

function groupsOf({ participants }: Edition): string[] {
  return [...new Set(participants.flatMap(({ group }) => group ?? []))].sort(compareByCodeUnit);
}
