import { pathToFileURL } from 'node:url';
import { computeReport, editionOf, type ReportInput, type VoteColumns } from '@parley/consensus/report';
import { plantedRoom } from '@parley/consensus/rooms';
import { afterAll, describe, expect, it } from 'vitest';
import { bundle } from '../testing/bundle';
import { openThreads } from '.';

const built = bundle('dies', 'sharing-thread-dies');
const file = (name: string) => pathToFileURL(built.file(name));
const dies = { threadFile: file('dies'), threads: 1 };

const opened = [1, 2].map((threads) => openThreads({ threadFile: file('thread'), threads }));
const [one, two] = opened as [(typeof opened)[0], (typeof opened)[0]];
afterAll(async () => {
  await Promise.all(opened.map((threads) => threads.close()));
  built.remove();
});

function room(people: number, items: number, votesPerPerson: number): ReportInput {
  const { participants, party, ...rest } = plantedRoom({ people, items, votesPerPerson, seed: 3 });
  return {
    items: rest.items.map((id) => ({ id })),
    participants: participants.map((id, i) => ({ id, party: party[i]! })),
    votes: rest.votes,
  };
}
const firstVotes = ({ participant, item, choice }: VoteColumns, count: number): VoteColumns => ({
  participant: participant.subarray(0, count),
  item: item.subarray(0, count),
  choice: choice.subarray(0, count),
});
const small = room(30, 10, 8);
const large = room(8000, 200, 60);

describe('a report computed in threads', () => {
  it('has the bytes of the engine called here, with one thread and with two', async () => {
    const input = room(400, 60, 25);
    const bytes = JSON.stringify(computeReport(input));
    for (const threads of opened) {
      expect(JSON.stringify(await threads.computeReport(input, {}))).toBe(bytes);
    }
  });

  it('follows an edition as the engine called here does: its labels, what changed since, and its evidence', async () => {
    const input = room(120, 30, 20);
    const before = { ...input, votes: firstVotes(input.votes, 1800) };
    const previous = editionOf(before, computeReport(before));
    const bytes = JSON.stringify(computeReport(input, {}, previous, true));
    expect(JSON.stringify(await one.computeReport(input, {}, { previous, keepEvidence: true }))).toBe(bytes);
    expect(JSON.parse(bytes).change.items.length).toBeGreaterThan(0);
  });

  it('leaves the event loop free', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 5);
    await two.computeReport(large, {});
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });

  it('tells how far it is, never less than before', async () => {
    const told: number[] = [];
    await two.computeReport(room(400, 60, 25), {}, { onProgress: ({ done, of }) => told.push(done / of) });
    expect(told.length).toBeGreaterThan(10);
    expect(Math.max(...told)).toBe(1);
    // A second batch begins anew.
    const falls = told.filter((share, i) => i > 0 && share < told[i - 1]!);
    expect(falls.length).toBeLessThanOrEqual(1);
  });

  it('is refused as the engine refuses it', async () => {
    await expect(one.computeReport(small, { threshold: 2 })).rejects.toThrow(
      new RangeError('The rule threshold lies between 0 and 1.'),
    );
  });
});

describe('from the sources', () => {
  it('a thread reads them as they are', async () => {
    const threads = openThreads({ threadFile: new URL('../testing/thread.ts', import.meta.url), threads: 1 });
    expect((await threads.computeReport(small, {})).participants).toBe(30);
    await threads.close();
  });
});

describe('cancelled', () => {
  it('a computation ends at once, and the one that waits behind it is computed', async () => {
    const stop = new AbortController();
    const cancelled = one.computeReport(large, {}, { signal: stop.signal });
    const behind = one.computeReport(small, {});
    setTimeout(() => stop.abort(new Error('enough')), 20);
    await expect(cancelled).rejects.toThrow('enough');
    expect((await behind).participants).toBe(30);
  });

  it('before it began, nothing is computed', async () => {
    const signal = AbortSignal.abort(new Error('never mind'));
    await expect(one.computeReport(small, {}, { signal })).rejects.toThrow('never mind');
  });
});

describe('a thread that dies', () => {
  it('says so, and what waits behind it is told as well', async () => {
    const threads = openThreads(dies);
    const both = [1, 2].map(() => threads.computeReport(small, { threshold: 0.1 }));
    for (const ended of await Promise.allSettled(both)) {
      expect(ended).toMatchObject({ status: 'rejected', reason: { name: 'ThreadFailure' } });
    }
    await threads.close();
  });

  it('with a task of another thread in its hands, takes the report with it', async () => {
    const threads = openThreads({ threadFile: file('sharing-thread-dies'), threads: 2 });
    const report = threads.computeReport(room(400, 60, 25), {});
    await expect(report).rejects.toThrow('ended before its work did');
    await threads.close();
  });

  it('by its memory, says how much it had', async () => {
    const threads = openThreads({ ...dies, memoryMegabytes: 32 });
    await expect(threads.computeReport(small, {})).rejects.toThrow('more than the 32 MB of memory');
    await threads.close();
  });

  it('before it could start, is no reason to wait for ever', async () => {
    const threads = openThreads({ threadFile: file('missing') });
    await expect(threads.computeReport(small, {})).rejects.toThrow('could not be started');
    await threads.close();
  });
});
