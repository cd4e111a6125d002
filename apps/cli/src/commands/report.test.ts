import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { registerReport } from './report';

const run = (...words: string[]) => runUntil(new AbortController().signal, ...words);

async function runUntil(stop: AbortSignal, ...words: string[]) {
  const seen = { out: '', error: '', code: 0 };
  const program = new Command();
  registerReport(program, {
    out: (text) => {
      seen.out += text;
    },
    error: (text) => {
      seen.error += text;
    },
    exitWith: (code) => {
      seen.code = code;
    },
    progress: () => {},
    stop,
  });
  await program.parseAsync(['report', ...words], { from: 'user' });
  return seen;
}

/** A folder with a conversation of two halves that disagree on eight statements; `extra` rows are added to votes.csv. */
function conversation(...extra: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-report-'));
  const items = Array.from({ length: 8 }, (_, id) => id);
  const comments = items.map((id) => `${id},1,Text ${id}`);
  const votes = Array.from({ length: 40 }, (_, voter) =>
    items.map((id) => `${1000 + id},${id},${voter},${id === 0 || voter < 22 === id < 4 ? 1 : -1}`),
  ).flat();
  writeFileSync(join(folder, 'comments.csv'), ['comment-id,moderated,comment-body', ...comments].join('\n'));
  writeFileSync(
    join(folder, 'votes.csv'),
    ['timestamp,comment-id,voter-id,vote', ...votes, ...extra].join('\n'),
  );
  return folder;
}

/** All files of ours that a file leads to by imports that run, lazy ones too, and the names of other packages. */
function importsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!existsSync(file)) return seen;
  const code = readFileSync(file, 'utf8');
  const runs =
    /(?:^|\n)(?:import|export)\s+(?!type\b)(?:[^;'"]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  for (const [, fixed, lazy] of code.matchAll(runs)) importsOf(place(file, fixed ?? lazy ?? ''), seen);
  return seen;
}

const packages = fileURLToPath(new URL('../../../../packages', import.meta.url));

function place(from: string, name: string): string {
  const [, owner, door] = /^@parley\/([^/]+)\/(.+)$/.exec(name) ?? [];
  const path = owner ? join(packages, owner, 'src', door ?? '') : join(dirname(from), name);
  if (!owner && !name.startsWith('.')) return name;
  return existsSync(`${path}.ts`) ? `${path}.ts` : join(path, 'index.ts');
}

describe('parley report --polis', () => {
  it('prints the report as one line of JSON', async () => {
    const { out, error, code } = await run('--polis', conversation(), '--json');
    expect([error, code, out.endsWith('}\n'), out.trimEnd().includes('\n')]).toEqual(['', 0, true, false]);
    const report = JSON.parse(out);
    const promised = ['participants', 'items', 'space', 'groups'];
    const sections = [
      'statuses',
      'contrast',
      'weights',
      'survival',
      'matters',
      'minorities',
      'participation',
    ];
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining([...promised, ...sections, 'rules', 'change']),
    );
    expect([report.participants, report.items.length, report.groups.k, report.groups.members.length]).toEqual(
      [40, 8, 2, 40],
    );
  });

  it('prints a summary for people, with parties where a file gives them', async () => {
    const folder = conversation();
    const parties = Array.from({ length: 40 }, (_, voter) => `${voter},${voter % 2 === 0 ? 'CA' : 'MX'}`);
    writeFileSync(join(folder, 'parties.csv'), ['participant,party', ...parties].join('\n'));
    const { out } = await run('--polis', folder, '--parties', join(folder, 'parties.csv'));
    expect(out).toContain('40 participants, 8 statements that count, 320 votes');
    expect(out).toContain('Opinion groups: A 22, B 18');
    expect(out).toContain('Parties: CA 20, MX 20.');
  });

  it('reports a row that cannot be read beside the report, or stops at it where asked', async () => {
    const folder = conversation('5,0,99,maybe');
    const sentence =
      'votes.csv, line 322, column vote: expected 1 (agree), 0 (pass) or -1 (disagree), found "maybe"';
    const lenient = await run('--polis', folder, '--json');
    expect([lenient.error, lenient.code]).toEqual([`${sentence} (left out).\n`, 0]);
    expect(await run('--polis', folder, '--json', '--strict')).toEqual({
      out: '',
      error: `${sentence}.\n`,
      code: 2,
    });
  });

  it.each(['\uFEFF', ''])(
    'refuses UTF-16 (byte order mark %j) and says how to make it UTF-8',
    async (mark) => {
      const folder = conversation();
      const file = join(folder, 'votes.csv');
      writeFileSync(file, `${mark}${readFileSync(file, 'utf8')}`, 'utf16le');
      const { out, error, code } = await run('--polis', folder, '--json');
      expect([out, code]).toEqual(['', 2]);
      expect(error).toMatch(
        /^votes\.csv: expected UTF-8, found UTF-16; save it as UTF-8 .*iconv -f UTF-16.*\.\n$/,
      );
    },
  );

  it('follows the rules of a file, and refuses one by line, column and rule', async () => {
    const folder = conversation();
    writeFileSync(join(folder, 'rules.json'), '{"minimumVotes": 10, "threshold": 0.55}');
    const { out } = await run('--polis', folder, '--rules', join(folder, 'rules.json'), '--json');
    expect(JSON.parse(out).rules).toMatchObject({ minimumVotes: 10, threshold: 0.55 });
    expect(JSON.parse(out).statuses.counts.concurrent).toBe(1);
    writeFileSync(join(folder, 'wrong.json'), '{\n  "treshold": 0.55\n}');
    const refused = await run('--polis', folder, '--rules', join(folder, 'wrong.json'), '--json');
    expect([refused.out, refused.code]).toEqual(['', 2]);
    expect(refused.error).toMatch(/^wrong\.json, line 2, column 3 \(treshold\): is not known here; .*\.\n$/);
  });

  it('stopped, prints nothing', async () => {
    const stopped = await runUntil(
      AbortSignal.abort(new Error('Ctrl-C')),
      '--polis',
      conversation(),
      '--json',
    );
    expect([stopped.out, stopped.error]).toEqual(['', '']);
  });

  it('refuses what it cannot read in one sentence, with exit code 2 and nothing printed', async () => {
    for (const words of [
      [],
      ['--polis', '/nowhere'],
      ['--polis', conversation(), '--parties', '/nowhere.csv'],
      ['--polis', conversation(), '--rules', '/nowhere.json'],
    ]) {
      const { out, error, code } = await run(...words);
      expect([out, code, error.trimEnd().split('\n').length]).toEqual(['', 2, 1]);
    }
  });

  it('loads no database client', () => {
    const loaded = [...importsOf(fileURLToPath(new URL('./report.ts', import.meta.url)))];
    expect(loaded.some((file) => file.endsWith('/usecases/src/polis/read-polis-export.ts'))).toBe(true);
    expect(loaded.some((file) => file.endsWith('/consensus/src/space/lanczos.ts'))).toBe(true);
    expect(
      loaded.filter((file) =>
        /\/packages\/(db|queue)\/|^(postgres|pg|drizzle-orm|bullmq|ioredis)\b/.test(file),
      ),
    ).toEqual([]);
  });

  const polis = process.env.PARLEY_POLIS;
  it.skipIf(!polis)('takes a real conversation', async () => {
    const { out, code } = await run('--polis', join(polis!, 'conversations/brexit-consensus'));
    expect(code).toBe(0);
    expect(out).toContain('participants');
  });
});
