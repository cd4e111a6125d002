import type { VersionState } from '@parley/domain/clause';
import type { RoundFacts } from '@parley/domain/round';

/** How a proposal got here, and what comes next; pages put words to each kind. */
export type TimelineEntry =
  | { kind: 'submitted' | 'opened' | 'round-closes'; at: Date }
  | {
      kind: 'clause-changed';
      at: Date;
      clause: number;
      version: number;
      author: string | null;
      /** Number of the amendment that it came from. */
      amendment: number | null;
    };

type Facts = {
  submittedAt: Date | null;
  openedAt: Date | null;
  round: RoundFacts | null;
  versions: readonly {
    clauseNumber: number;
    version: number;
    state: VersionState;
    createdAt: Date;
    authorName: string | null;
    amendment: number | null;
  }[];
};

/** The entries in order of time. A first version is no change: it came with the proposal; nor is one that waits to be confirmed. */
export function proposalTimeline({ submittedAt, openedAt, round, versions }: Facts): TimelineEntry[] {
  const entries: TimelineEntry[] = versions
    .filter(({ version, state }) => version > 1 && state !== 'drafted')
    .map((v) => ({
      kind: 'clause-changed',
      at: v.createdAt,
      clause: v.clauseNumber,
      version: v.version,
      author: v.authorName,
      amendment: v.amendment,
    }));
  if (submittedAt !== null) entries.push({ kind: 'submitted', at: submittedAt });
  if (openedAt !== null) entries.push({ kind: 'opened', at: openedAt });
  if (round !== null) entries.push({ kind: 'round-closes', at: round.closesAt });
  const order = { submitted: 0, opened: 1, 'clause-changed': 2, 'round-closes': 3 };
  return entries.sort((a, b) => a.at.getTime() - b.at.getTime() || order[a.kind] - order[b.kind]);
}
