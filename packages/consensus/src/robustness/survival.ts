import type { ItemStatus } from '../concurrence';
import type { Constituency, Counts } from '../tallies';
import { type FewestBallots, fewestToForge, fewestToUndo } from './fewest-ballots';

/** Fabricated ballots in one party or group. */
export interface BallotsIn extends FewestBallots {
  readonly constituency: Constituency;
}

/** What it takes to end a status, or to bring one about. */
export interface Fabrication {
  /** In each constituency by itself. */
  readonly ballots: readonly BallotsIn[];
  /** Fewest in all. */
  readonly fewest: FewestBallots;
}

/** How an item's status stands up to fabricated ballots. */
export interface Survival {
  /** What ends the status; null where it is open. */
  readonly undo: Fabrication | null;
  /** What makes the item concurrent; null where it is. */
  readonly forge: Fabrication | null;
  /** The status could be undone with fewer ballots than there are unverified accounts. */
  readonly fragile: boolean;
}

/** One item, as the round's rule found it. */
export interface FoundItem {
  readonly status: ItemStatus;
  /** Highest p at which the item would be concurrent, and rejected. */
  readonly supportLevel: number;
  readonly refusalLevel: number;
  /** By constituency. */
  readonly blockingLevels: ArrayLike<number>;
  /** By constituency. */
  readonly counts: readonly Counts[];
}

/** Unverified or look-alike accounts by party. */
export type UnverifiedAccounts = Readonly<Record<string, number>>;

interface SurvivalRules {
  readonly threshold: number;
  readonly minimumVotes: number;
}

/**
 * How many fabricated ballots on an item its status survives, opinion groups held fixed: real people keep their group, and a fabricated
 * person has a party and may be put in any group. All other items stay as they are, and with them the level that the rule asks of
 * this one. Ballots in favour never lower a measure of support, nor ballots against raise one, so that these are the fewest of any mix.
 *
 * What holds everywhere (concurrent, rejected) ends with the fewest in any one constituency; what has to come about in several (forged
 * agreement, an end of blocking) needs them all, and since a ballot counts in one party and in one group, the larger of the two sums.
 * @param constituencies parties and groups, in the order of the item's counts
 */
export function survival(
  item: FoundItem,
  constituencies: readonly Constituency[],
  rules: SurvivalRules,
  unverified: UnverifiedAccounts = {},
): Survival {
  const { status } = item;
  const forge = status.kind === 'concurrent' ? null : forging(item, constituencies, rules);
  if (status.kind === 'open') return { undo: null, forge, fragile: false };
  const undo = undoing(item, status, constituencies, rules);
  const accounts = accountsIn(unverified);
  const falls = (ballots: BallotsIn) => leastOf(ballots) < accounts(ballots.constituency);
  const fragile = status.kind === 'blocked' ? undo.ballots.every(falls) : undo.ballots.some(falls);
  return { undo, forge, fragile };
}

function undoing(
  { supportLevel, refusalLevel, blockingLevels, counts }: FoundItem,
  status: Exclude<ItemStatus, { kind: 'open' }>,
  constituencies: readonly Constituency[],
  { threshold, minimumVotes }: SurvivalRules,
): Fabrication {
  if (status.kind === 'blocked') {
    // To block is to be sure that those who do not agree are more than 1 − threshold.
    const ballots = constituencies.flatMap((constituency, c): BallotsIn[] => {
      if (!status.by.some(({ kind, name }) => kind === constituency.kind && name === constituency.name))
        return [];
      const { agree, n } = counts[c]!;
      const finding = { threshold: 1 - threshold, level: blockingLevels[c]!, minimumVotes };
      return [{ constituency, ...fewestToUndo(n - agree, n, finding) }];
    });
    return { ballots, fewest: needAll(ballots) };
  }
  const side = status.kind === 'concurrent' ? 'agree' : 'disagree';
  const level = status.kind === 'concurrent' ? supportLevel : refusalLevel;
  const ballots = constituencies.map((constituency, c) => ({
    constituency,
    ...fewestToUndo(counts[c]![side], counts[c]!.n, { threshold, level, minimumVotes }),
  }));
  return { ballots, fewest: needAny(ballots) };
}

function forging(
  { supportLevel, counts }: FoundItem,
  constituencies: readonly Constituency[],
  { threshold, minimumVotes }: SurvivalRules,
): Fabrication {
  const finding = { threshold, level: supportLevel, minimumVotes };
  const ballots = constituencies.map((constituency, c) => ({
    constituency,
    ...fewestToForge(counts[c]!.agree, counts[c]!.n, finding),
  }));
  return { ballots, fewest: needAll(ballots) };
}

function combine(of: (measure: keyof FewestBallots) => number): FewestBallots {
  return { test: of('test'), lowerBound: of('lowerBound'), rawShare: of('rawShare') };
}

function needAny(ballots: readonly BallotsIn[]): FewestBallots {
  return combine((measure) =>
    ballots.reduce((least, one) => (one[measure] < least ? one[measure] : least), ballots[0]?.[measure] ?? 0),
  );
}

function needAll(ballots: readonly BallotsIn[]): FewestBallots {
  return combine((measure) => {
    let ofParties = 0;
    let ofGroups = 0;
    for (const one of ballots) {
      if (one.constituency.kind === 'group') ofGroups += one[measure];
      else ofParties += one[measure];
    }
    return ofParties > ofGroups ? ofParties : ofGroups;
  });
}

/** The fewest by any measure that allows for chance; raw shares stand beside these, and decide nothing. */
function leastOf({ test, lowerBound }: FewestBallots): number {
  return test < lowerBound ? test : lowerBound;
}

/** Accounts of a party; of a group, where an account has no lasting place, all of them. */
function accountsIn(unverified: UnverifiedAccounts): (constituency: Constituency) => number {
  const all = Object.values(unverified).reduce((sum, accounts) => sum + accounts, 0);
  return ({ kind, name }) => (kind === 'group' ? all : (unverified[name] ?? 0));
}
