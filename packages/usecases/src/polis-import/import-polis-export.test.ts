import { existsSync, readdirSync } from 'node:fs';
import { makeAgreement, makeRound, useTestDb } from '@parley/db/testing';
import { describe, expect, test } from 'vitest';
import { readPolisExport, readPolisFolder, reportPolisExport, toPolisReport } from '../polis';
import { computeHere, findReport, recomputeReport } from '../report';
import { importPolisExport } from './import-polis-export';
import { findImport, removeImport } from './remove-import';

const world = useTestDb();
const deps = () => ({
  db: world.db,
  now: () => new Date('2026-11-23T12:00:00Z'),
  computeReport: computeHere,
});
const file = (name: string, text: string) => ({ name, text });

const small = (parties: string | null = null) =>
  readPolisExport({
    comments: file(
      'comments.csv',
      'timestamp,comment-id,author-id,agrees,disagrees,moderated,comment-body\n1,0,0,1,0,1,Kept\n2,1,0,0,1,-1,Rejected\n',
    ),
    votes: file(
      'votes.csv',
      'timestamp,comment-id,voter-id,vote\n1000,0,0,1\n2000,1,0,-1\n3000,0,1,-1\n4000,0,1,1\n',
    ),
    participantsVotes: null,
    summary: null,
    parties: parties === null ? null : file('parties.csv', parties),
  });

describe('importing a conversation', () => {
  test('keeps the last vote of each pair, and counts nothing on what moderators took out', async () => {
    await makeAgreement(world.db);
    const done = await importPolisExport(deps(), small(), { slug: 'small', title: 'Small', language: 'en' });
    expect(done).toMatchObject({ statements: 2, participants: 2, votes: 3, cut: [] });
    await recomputeReport(deps(), done.roundId);
    const { report } = await findReport(deps(), 'small');
    expect(report).toMatchObject({ participants: 2, votes: 2, final: true, parties: [] });
    expect(report.round.imported).toBe(true);
    const rows = await world.sql`
      select p.external_ref, v.choice from votes v join participants p on p.id = v.participant_id
      join items i on i.id = v.item_id where v.round_id = ${done.roundId} and i.state = 'live' order by 1`;
    expect(rows.map((row) => [row.external_ref, row.choice])).toEqual([
      ['0', 'agree'],
      ['1', 'agree'],
    ]);
  });

  test('is undone by a command that takes its round away with everything in it, and no round that was held here', async () => {
    const agreementId = await makeAgreement(world.db);
    await makeRound(world.db, agreementId, { slug: 'held-here' });
    const done = await importPolisExport(deps(), small(), { slug: 'brief', title: 'Brief', language: 'en' });
    await recomputeReport(deps(), done.roundId);
    expect(await findImport(deps(), 'brief')).toMatchObject({
      statements: 2,
      participants: 2,
      votes: 3,
      reports: 2,
    });
    await removeImport(deps(), 'brief');
    for (const table of ['rounds', 'reports', 'votes', 'vote_events', 'participants', 'items']) {
      const column = table === 'rounds' ? 'id' : 'round_id';
      const left =
        await world.sql`select 1 from ${world.sql(table)} where ${world.sql(column)} = ${done.roundId}`;
      expect(left, table).toHaveLength(0);
    }
    await expect(removeImport(deps(), 'brief')).rejects.toThrow('There is no round "brief"');
    await expect(removeImport(deps(), 'held-here')).rejects.toThrow('was held here');
  });

  test('refuses an address that is taken, and a party that the agreement does not have, and writes nothing', async () => {
    await expect(
      importPolisExport(deps(), small(), { slug: 'small', title: 'Small', language: 'en' }),
    ).rejects.toThrow('There is a round "small" already');
    await expect(
      importPolisExport(deps(), small('participant,party\n0,XX\n'), {
        slug: 'other',
        title: 'x',
        language: 'en',
      }),
    ).rejects.toThrow('expected one of CA, MX, US');
    const rows = await world.sql`select 1 from rounds where slug = 'other'`;
    expect(rows).toHaveLength(0);
  });
});

const folder = process.env.PARLEY_POLIS;
if (folder !== undefined && !existsSync(`${folder}/conversations`)) {
  throw new Error(`PARLEY_POLIS names ${folder}, which holds no conversations`);
}
const names = folder === undefined ? [] : readdirSync(`${folder}/conversations`);

describe.skipIf(folder === undefined)('real conversations', () => {
  test.each(names)('%s goes through, with the counts of the engine', async (name) => {
    const read = readPolisExport(readPolisFolder(`${folder}/conversations/${name}`));
    const slug = name.replaceAll('.', '-').toLowerCase();
    const done = await importPolisExport(deps(), read, { slug, title: name, language: 'en' });
    await recomputeReport(deps(), done.roundId);
    const { report } = await findReport(deps(), slug);
    const direct = toPolisReport(reportPolisExport(read));
    expect(report.participants).toBe(direct.participants);
    expect(report.groups.k).toBe(direct.groups.k);
    const total = (sum: number, item: { n: number }) => sum + item.n;
    expect(report.votes).toBe(direct.items.reduce(total, 0));
  });
});
