import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../launcher/checkout.mjs';

const biome = createRequire(join(root, 'package.json')).resolve('@biomejs/biome/bin/biome');
const configuration = [
  'biome.json',
  'packages/consensus/biome.json',
  'packages/tooling/src/hashed-code/hashed-code.grit',
];

/**
 * Numbers of the planted files about which the rule speaks. The real configuration stands in a folder of its own, where
 * planted files disturb no other check.
 */
function refused(planted) {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'parley-hashed-code-')));
  const place = (file) => {
    mkdirSync(dirname(join(workspace, file)), { recursive: true });
    return join(workspace, file);
  };
  for (const file of configuration) cpSync(join(root, file), place(file));
  planted.forEach(({ code, folder, end = '.ts' }, i) => {
    writeFileSync(place(`packages/${folder ?? 'consensus'}/src/report/planted-${i}${end}`), `${code}\n`);
  });
  const args = ['lint', '--vcs-enabled=false', '--colors=off', '--max-diagnostics=none', 'packages'];
  const { stdout, stderr } = spawnSync(process.execPath, [biome, ...args], {
    cwd: workspace,
    encoding: 'utf8',
  });
  rmSync(workspace, { recursive: true });
  // A rule that could not be read would be no answer.
  expect(stdout + stderr).not.toMatch(/errored|Could not/);
  const found = [...(stdout + stderr).matchAll(/planted-(\d+)\S* plugin ━/g)];
  return [...new Set(found.map(([, number]) => Number(number)))].sort((a, b) => a - b);
}

test('a planted forbidden word fails, each of them', () => {
  const forbidden = [
    'export const x = Math.cos(1);',
    'const { pow } = Math;\nexport const x = pow(2, 3);',
    'export const x = [1.5].map(Math.round);',
    "export const x = Math['pow'](2, 3);",
    'export const x = 14 ** 0.9;',
    'let x = 14;\nx **= 0.9;\nexport { x };',
    'export const x = Math.random();',
    'export const x = Date.now();',
    'export const x = new Date();',
    'export const x = new Intl.NumberFormat();',
    "export const x = 'a'.localeCompare('b');",
    'export const x = (3).toLocaleString();',
    'export const x = [10, 9].sort();',
    'export const x = [{ v: 1 }].sort((a, b) => a.v - b.v);',
    "export const x = ['a'].toSorted((a, b) => (a < b ? -1 : 1));",
  ];
  expect(refused(forbidden.map((code) => ({ code })))).toEqual([...forbidden.keys()]);
});

test('what every machine agrees on, total comparators, tests and other packages are free', () => {
  const code = 'export const x = Math.cos(1);';
  const sorted = 'Uint32Array.from(key.keys()).sort((a, b) => key[b]! - key[a]! || a - b);';
  const free = [
    { code: 'export const x = Math.sqrt(2) + Math.abs(Math.floor(Math.fround(Math.imul(3, 4))));' },
    { code: 'export const x = [2, 1].sort((a, b) => a - b);' },
    { code: `const key = [3, 3, 1];\nexport const x = ${sorted}` },
    { code, end: '.test.ts' },
    { code, folder: 'domain' },
  ];
  expect(refused(free)).toEqual([]);
});
