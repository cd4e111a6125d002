import { computeReport, type ReportInput } from '@parley/consensus/report';
import { plantedRoom } from '@parley/consensus/rooms';
import type { BenchRow } from './rows';

/** What one run of a row measures. CPU seconds are those of the whole process: garbage collection and compilation count. */
export interface Measurement {
  readonly people: number;
  readonly items: number;
  readonly votes: number;
  /** Of the first report in the process. */
  readonly cpuSeconds: number;
  /** Of one more, when the code is compiled: median of 9; null where one takes over half a second. */
  readonly warmCpuSeconds: number | null;
  readonly peakMegabytes: number;
  readonly kernelSeconds: number;
}

const WARM_RUNS = 9;
const WARM_LIMIT_SECONDS = 0.5;

/** Runs one row in this process. */
export async function measureRow(row: BenchRow): Promise<Measurement> {
  const input = await inputOf(row);
  const cpuSeconds = cpuOf(() => computeReport(input));
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const warm = cpuSeconds > WARM_LIMIT_SECONDS ? null : warmRuns(() => computeReport(input));
  return {
    people: input.participants.length,
    items: input.items.length,
    votes: input.votes.item.length,
    cpuSeconds,
    warmCpuSeconds: warm,
    peakMegabytes,
    kernelSeconds: kernelSeconds(input),
  };
}

async function inputOf({ source }: BenchRow): Promise<ReportInput> {
  if ('polis' in source) {
    const polis = await import('@parley/usecases/polis');
    return polis.inputOfPolisExport(polis.readPolisExport(polis.readPolisFolder(source.polis)));
  }
  const room = plantedRoom(source);
  return {
    items: room.items.map((id) => ({ id })),
    participants: room.participants.map((id, i) => ({ id, party: room.party[i]! })),
    votes: room.votes,
  };
}

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function warmRuns(work: () => void): number {
  const until = process.cpuUsage().user + 2e6;
  while (process.cpuUsage().user < until) work();
  return median(Array.from({ length: WARM_RUNS }, () => cpuOf(work)));
}

/**
 * The fixed kernel that rows are compared with: y = X·w over the votes as they are given, agree +1, pass 0, disagree −1, with w_j =
 * 1 / (j + 1). Its time depends on the machine as that of a report does; their ratio does not.
 */
function kernelSeconds({ votes, participants, items }: ReportInput): number {
  const { participant, item, choice } = votes;
  const weight = Float64Array.from(items, (_, j) => 1 / (j + 1));
  const sums = new Float64Array(participants.length);
  const multiply = () => {
    for (let i = 0; i < item.length; i++) sums[participant[i]!]! += (choice[i]! - 1) * weight[item[i]!]!;
  };
  const repeats = Math.ceil(2e7 / (item.length + 1));
  const repeat = () => {
    for (let i = 0; i < repeats; i++) multiply();
  };
  repeat();
  return median([0, 1, 2].map(() => cpuOf(repeat) / repeats));
}

/** Middle value of an odd number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
