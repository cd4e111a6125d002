import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildVoteMatrix, CHOICES, type VoteMatrix, voteColumns } from '../../matrix';

/** Folder of reference results, for tests alone: null when `PARLEY_POLIS` is not set, an error when it is set and missing. */
export function referenceFolder(): string | null {
  const folder = process.env.PARLEY_POLIS;
  if (!folder) return null;
  if (!existsSync(join(folder, 'recorded')))
    throw new Error(`PARLEY_POLIS names ${folder}, which has no folder 'recorded'.`);
  return folder;
}

/** Output of the live Polis service with the votes that led to it; inside `polis` agree is −1. */
export interface Recording {
  readonly participants: readonly number[];
  readonly votes: readonly (readonly [participant: number, item: number, vote: number])[];
  readonly mod_out: readonly number[];
  readonly group_of_participant: Readonly<Record<string, number>>;
  readonly polis: {
    readonly tids: readonly number[];
    readonly pca: {
      readonly center: readonly number[];
      readonly comps: readonly (readonly number[])[];
      readonly 'comment-extremity': readonly number[];
    };
    readonly 'base-clusters': {
      readonly members: readonly (readonly number[])[];
      readonly x: readonly number[];
      readonly y: readonly number[];
    };
    readonly 'group-votes': Readonly<
      Record<string, { readonly votes: Readonly<Record<string, RecordedCounts>> }>
    >;
    readonly 'group-aware-consensus': Readonly<Record<string, number>>;
    readonly repness: Readonly<Record<string, readonly RecordedRepresentative[]>>;
    readonly consensus: Readonly<Record<'agree' | 'disagree', readonly RecordedConsensus[]>>;
    readonly 'comment-priorities': Readonly<Record<string, number>>;
  };
}

export interface RecordedCounts {
  readonly A: number;
  readonly D: number;
  readonly S: number;
}

export interface RecordedConsensus {
  readonly tid: number;
  readonly 'n-success': number;
  readonly 'n-trials': number;
  readonly 'p-success': number;
  readonly 'p-test': number;
}

export interface RecordedRepresentative extends RecordedConsensus {
  readonly repness: number;
  readonly 'repness-test': number;
  readonly 'repful-for': 'agree' | 'disagree';
  readonly 'best-agree'?: boolean;
}

export const RECORDINGS = [
  'polisprod.150ptpt-3gp-no-strict-no-meta',
  'polisprod.25ptpt-3gp-no-strict-with-meta',
] as const;

export function readRecording(name: string): Recording {
  return JSON.parse(
    readFileSync(join(referenceFolder() ?? '', 'recorded', `${name}.json`), 'utf8'),
  ) as Recording;
}

/** Computes at the first call: a test that is skipped for want of the folder never reads it. */
export function once<T>(compute: () => T): () => T {
  let result: { value: T } | null = null;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}

/** The matrix of a recording, without the items that moderation took out. */
export function matrixOf(recording: Recording): VoteMatrix {
  const participants = recording.participants.map(String);
  const items = recording.polis.tids.map(String);
  const votes = voteColumns(
    participants,
    items,
    recording.votes.map(([participant, item, vote]) => ({
      participant: String(participant),
      item: String(item),
      choice: CHOICES[vote + 1]!,
    })),
  );
  const moderatedOut = new Set(recording.mod_out.map((item) => items.indexOf(String(item))));
  return buildVoteMatrix({ participants, items, moderatedOut, votes });
}

/** |cos| of the angle between two vectors. */
export function absoluteCosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < a.length; i++) {
    ab += a[i]! * b[i]!;
    aa += a[i]! * a[i]!;
    bb += b[i]! * b[i]!;
  }
  return Math.abs(ab) / Math.sqrt(aa * bb);
}
