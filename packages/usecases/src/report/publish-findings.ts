import type { Findings, ReportItem } from '@parley/consensus/report';
import type { PublishedItem, PublishedReport } from '@parley/domain/report';
import type { ShownTable } from './publish-items';

type Found = Pick<PublishedItem, 'survives' | 'weights' | 'minorities'>;

const nothing: Found = { survives: null, weights: null, minorities: [] };

/**
 * What is found of each text, as far as it tells of no withheld tally: how few fake votes undo it and what it weighs are functions of
 * the tallies, so that they stand where all of those stand as they are now.
 * @param findings undefined in reports that were computed before there were any
 */
export function publishFindings(findings: Findings | undefined) {
  if (findings === undefined) return () => nothing;
  const survivals = new Map(findings.survival.items.map((one) => [one.id, one]));
  const weights = new Map(findings.weights.items.map((one) => [one.id, one]));
  const minorities = new Map(findings.minorities.map((one) => [one.id, one.positions]));
  return (item: ReportItem, { isFresh }: Pick<ShownTable, 'isFresh'>): Found => {
    const partiesShown = isFresh('all', 'all') && item.parties.every(({ name }) => isFresh('party', name));
    const allShown = partiesShown && item.groups.every(({ name }) => isFresh('group', name));
    return {
      survives: allShown ? survivalOf(item, survivals.get(item.id)) : null,
      weights: partiesShown && item.parties.length > 0 ? weightsOf(weights.get(item.id)) : null,
      minorities: (minorities.get(item.id) ?? [])
        .filter(({ kind, name }) => isFresh(kind, name))
        .map(({ kind, name, position, people, votes }) => ({ kind, name, position, people, votes })),
    };
  };
}

/** The vote that undoes a finding is one more than it survives. */
const survived = (fewest: number) => Math.max(fewest - 1, 0);

function survivalOf(
  { status }: ReportItem,
  survival: Findings['survival']['items'][number] | undefined,
): Found['survives'] {
  if (status.kind !== 'concurrent' || survival == null || survival.undo === null) return null;
  const { undo, fragile } = survival;
  return {
    fewest: survived(undo.fewest.lowerBound),
    ballots: undo.ballots.map(({ constituency, lowerBound, rawShare }) => ({
      ...constituency,
      lowerBound: survived(lowerBound),
      rawShare: survived(rawShare),
    })),
    fragile,
  };
}

function weightsOf(side: Findings['weights']['items'][number] | undefined): Found['weights'] {
  if (side === undefined) return null;
  return {
    raw: side.raw?.support ?? null,
    equalParties: side.equalParties?.support ?? null,
    raked: side.raked?.support ?? null,
    changes: side.dependsOnWeights,
  };
}

export function publishWeighting(findings: Findings | undefined): PublishedReport['weighting'] {
  if (findings === undefined) return null;
  const { margins, raking, equalPartiesEffectivePeople } = findings.weights;
  return {
    margins: margins.map(({ attribute, source }) => ({ attribute, source })),
    cap: raking?.cap ?? 0,
    equalPartiesPeople: equalPartiesEffectivePeople,
    rakedPeople: raking?.converged ? raking.effectivePeople : null,
  };
}
