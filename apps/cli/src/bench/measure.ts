import {
  analyse,
  completeRules,
  type Edition,
  previousGroups,
  type ReportInput,
  roomOf,
} from '@parley/consensus/report';
import { plantedRoom, seededRandom } from '@parley/consensus/rooms';
import { type RoomBatch, WarmRoom } from '@parley/consensus/warm';
import { BATCH_VOTES, type BenchRow } from './rows';

/** What one run of a row measures. CPU seconds are those of the whole process: garbage collection and compilation count. */
export interface Measurement {
  readonly people: number;
  readonly items: number;
  readonly votes: number;
  /** Cold: of the first report in a process of its own, whose code is being compiled meanwhile, or of the first batch. The bars are about this one. */
  readonly cpuSeconds: number;
  /**
   * Warm: of one more in the same process, when the code is compiled and the bounds of the counts are known: a median; null where one
   * takes over three seconds. The bar of a real conversation is about this one.
   */
  readonly warmCpuSeconds: number | null;
  readonly peakMegabytes: number;
  readonly kernelSeconds: number;
  /** More of a report that tests whether there are groups (stability and null rooms); null where a row is of something else. */
  readonly evidenceCpuSeconds: number | null;
}

/** An edition that has proved its groups: with its evidence kept, a report is made without stability and null rooms. */
const PROVED: Edition = {
  participants: [],
  items: [],
  votes: { participant: new Uint32Array(), item: new Uint32Array(), choice: new Uint8Array() },
  evidence: {
    people: 0,
    nullRooms: 0,
    refits: 0,
    silhouette: 1,
    nullSilhouette: 0,
    stability: 1,
    nullStability: 0,
    clear: true,
  },
};

const WARM_LIMIT_SECONDS = 3;
const WARM_SECONDS = 2;

/** Runs one row in this process. */
export async function measureRow(row: BenchRow): Promise<Measurement> {
  const input = await inputOf(row);
  const work = row.work === 'report' ? fullRecompute(input) : batchOnWarmRoom(input);
  const cpuSeconds = cpuOf(work);
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const whole = () => void analyse(roomOf(input), completeRules());
  return {
    evidenceCpuSeconds: row.work === 'report' ? cpuOf(whole) - cpuSeconds : null,
    people: input.participants.length,
    items: input.items.length,
    votes: input.votes.item.length,
    cpuSeconds,
    warmCpuSeconds: cpuSeconds > WARM_LIMIT_SECONDS ? null : warmRuns(work),
    peakMegabytes,
    kernelSeconds: kernelSeconds(input),
  };
}

/** Sections 1–5 from votes in any order, without the evidence for groups. */
function fullRecompute(input: ReportInput): () => void {
  const rules = completeRules();
  const previous = previousGroups(PROVED);
  return () => void analyse({ ...roomOf(input), previous, keepEvidence: true }, rules);
}

/** A batch of votes on a warm room, and its report; each time other votes. A room is kept warm from a report on: that one is not measured. */
function batchOnWarmRoom(input: ReportInput): () => void {
  const warm = new WarmRoom(input);
  const random = seededRandom(1);
  const rules = completeRules();
  warm.analyse(rules, PROVED, true);
  return () => {
    warm.apply(randomBatch(input, random.uniform));
    warm.analyse(rules, PROVED, true);
  };
}

function randomBatch({ participants, items }: ReportInput, uniform: () => number): RoomBatch {
  const pairs = new Map<string, { participant: string; item: string; choice: 'agree' | 'disagree' }>();
  const pick = (list: readonly { readonly id: string }[]) => list[Math.floor(uniform() * list.length)]!.id;
  while (pairs.size < BATCH_VOTES) {
    const [participant, item] = [pick(participants), pick(items)];
    pairs.set(`${participant} ${item}`, {
      participant,
      item,
      choice: uniform() < 0.5 ? 'agree' : 'disagree',
    });
  }
  return { votes: [...pairs.values()] };
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

/** Runs until the code has had time to be compiled, then as many again; at least three. */
function warmRuns(work: () => void): number {
  const until = (seconds: number) => {
    const runs: number[] = [];
    for (let spent = 0; runs.length < 3 || spent < seconds; spent += runs.at(-1)!) runs.push(cpuOf(work));
    return runs;
  };
  until(WARM_SECONDS);
  return median(until(WARM_SECONDS));
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

/** Middle value; of an even number of values the upper one. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
