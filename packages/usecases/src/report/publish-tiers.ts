import { cellsToHide, isFew } from '@parley/consensus/suppression';
import { tiers } from '@parley/domain/organisation';
import type { PublishedItem, PublishedReport } from '@parley/domain/report';
import type { RoundRules } from '@parley/domain/round';
import { headCount } from './group-sizes';
import type { KeptReport } from './keep-report';

type Counted = Pick<KeptReport['report'], 'participants' | 'constituencies' | 'items'>;
type Shown = readonly Pick<PublishedItem, 'id' | 'tiers'>[];

/**
 * How many people of each tier came, and how many votes they cast. Empty in rounds in which nobody's tier is known. The people are a
 * partition of all; the votes are the sums of cells, and stand for every tier or for none, since they add up to all votes.
 */
export function publishTiers(
  report: Counted,
  shown: Shown,
  { suppressionKFine: k }: Pick<RoundRules, 'suppressionKFine'>,
): PublishedReport['tiers'] {
  const peopleOf = new Map(
    report.constituencies.filter(({ kind }) => kind === 'tier').map(({ name, people }) => [name, people]),
  );
  const named = tiers.filter((tier) => peopleOf.has(tier));
  const cells = Object.fromEntries(named.map((tier) => [tier, headCount(peopleOf.get(tier) ?? 0)]));
  const hidden = cellsToHide(headCount(report.participants), cells, k, { isSmall: isFew });
  const votesMayBeTold = hidden.size === 0 && named.every((tier) => isTellable(report, shown, tier, k));
  return named.map((tier) => ({
    tier,
    people: hidden.has(tier) ? null : (peopleOf.get(tier) ?? 0),
    votes: votesMayBeTold ? sum(report.items.map((item) => votesOn(item, tier))) : null,
  }));
}

/** Less what is shown, the sum leaves what is withheld or of an earlier edition: nothing, or k votes on two texts at least. */
function isTellable({ items }: Counted, shown: Shown, tier: string, k: number): boolean {
  const tallyOf = new Map(shown.map((item) => [item.id, item.tiers[tier]]));
  const untold = items.filter(({ id }) => {
    const tally = tallyOf.get(id);
    return tally == null || tally.edition !== undefined;
  });
  const votes = sum(untold.map((item) => votesOn(item, tier)));
  return untold.length === 0 || (untold.length > 1 && votes >= k);
}

const votesOn = ({ tiers: tallies }: Counted['items'][number], tier: string) =>
  tallies.find(({ name }) => name === tier)?.n ?? 0;

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
