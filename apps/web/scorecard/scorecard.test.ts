import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actions } from '@parley/domain/permission';
import { expect, test } from 'vitest';
import { endpoints } from '../src/server/rest';
import { unknownFields } from './hostile/measure-hostile';
import { boundlessFields, textFields } from './inputs/text-fields';
import { measureMatrix } from './rows/row-19-authorization-matrix';
import { row20 } from './rows/row-20-generated-inputs';
import { row23 } from './rows/row-23-sessions';
import { acts, keyFaults } from './unique';
import { procedures } from './world/call';
import { withWorld } from './world/world';

const few = [
  'visitor',
  'stakeholder',
  'organisation manager',
  'moderator of CA',
  'admin',
  'program, to read votes',
];

test('what is asked of the server is permitted and refused as the table says, and fails at nothing; no unique key is untried', async () => {
  await withWorld(async (world) => {
    const cells = await measureMatrix(world, 1, few);
    expect(cells.flatMap(({ fault }) => fault ?? [])).toEqual([]);
    expect(cells.length).toBeGreaterThan(500);
    for (const { measure } of [row20, row23]) {
      const { faults } = await measure(world, { seed: 1, trials: 60 });
      // How long an answer takes is measured by the scorecard alone.
      expect(faults.filter((fault) => !/ took \d+ ms$/.test(fault))).toEqual([]);
    }
    expect(world.failures).toEqual([]);
    // Fifty at once are asked for by the scorecard alone; that no unique key was forgotten is asked here.
    expect(await keyFaults(world, acts)).toEqual([]);
  });
}, 300_000);

test('every procedure and address names an action, and no action is left without one (GHSA-ghmh-q25g-gxxx)', () => {
  const named = new Set([...procedures, ...endpoints].map(({ action }) => action));
  expect(procedures.filter(({ action }) => action === undefined)).toEqual([]);
  expect([...named].sort()).toEqual([...actions].sort());
});

test('every field that takes a text is filled with hostile ones, or said to keep none', () => {
  expect(textFields.length).toBeGreaterThan(30);
  expect(unknownFields()).toEqual([]);
});

test('no field takes a whole number that the database cannot hold', () => {
  expect(boundlessFields).toEqual([]);
});

test('there is no proxy file of Next in which anything could be permitted or refused', () => {
  for (const folder of ['../src/', '../']) {
    const names = readdirSync(new URL(folder, import.meta.url));
    expect(names).toContain(folder === '../' ? 'next.config.ts' : 'server');
    expect(names.filter((name) => /^(proxy|middleware)\./.test(name))).toEqual([]);
  }
});

test('no program of ours hands words to a shell (CVE-2024-1297)', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const sources = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((name) => {
      const place = join(root, folder, name, 'src');
      if (!existsSync(place)) return [];
      const files = readdirSync(place, { recursive: true, encoding: 'utf8' });
      return files
        .filter((file) => /\.(ts|mjs|tsx)$/.test(file) && !/test/.test(file))
        .map((file) => join(place, file));
    }),
  );
  expect(sources.length).toBeGreaterThan(500);
  const shells = sources.filter((file) =>
    /\bexec(Sync)?\(\s*[`'"]|shell:\s*true|\(\s*['"](sh|bash|cmd)['"]/.test(readFileSync(file, 'utf8')),
  );
  expect(shells).toEqual([]);
});
