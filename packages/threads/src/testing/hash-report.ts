import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { computeReport, type ReportInput } from '@parley/consensus/report';
import { openThreads, threadFileOf } from '../pool';

/**
 * A program of its own: reads a room from the file that is named, and prints the hash of its report as computed here, by one
 * thread and by two.
 */
const hash = (report: unknown) => createHash('sha256').update(JSON.stringify(report)).digest('hex');

const room = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as ReportInput;
const { participant, item, choice } = room.votes;
const input: ReportInput = {
  ...room,
  votes: {
    participant: Uint32Array.from(participant),
    item: Uint32Array.from(item),
    choice: Uint8Array.from(choice),
  },
};
// With one more word, two threads alone: the rest has been compared already.
const briefly = process.argv[3] === 'briefly';
const hashes = briefly ? [] : [hash(computeReport(input))];
for (const count of briefly ? [2] : [1, 2]) {
  const threads = openThreads({ threadFile: threadFileOf(import.meta.url), threads: count });
  hashes.push(hash(await threads.computeReport(input, {})));
  await threads.close();
}
console.log(JSON.stringify({ node: process.version, zone: new Date(0).getTimezoneOffset(), hashes }));
