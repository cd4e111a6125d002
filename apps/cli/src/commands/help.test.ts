import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { root } from '../paths';
import { register } from './index';

const launcher = join(root, 'parley');

test('every command stands in ./parley help, and the launcher lets no other word through to an install', () => {
  const help = execFileSync(launcher, ['help'], { encoding: 'utf8' });
  const told = new Set([...help.matchAll(/^ {2}\.\/parley (\S+)/gm)].map(([, word]) => word));
  const program = new Command('parley');
  register(program);
  expect([...told].sort()).toEqual([...program.commands.map((command) => command.name()), 'test'].sort());
  const { status, stderr } = spawnSync(launcher, ['strat'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, 'There is no command "strat": ./parley help lists them.\n']);
});

test('./parley test runs nothing when it is asked for help or given what it does not know', () => {
  expect(execFileSync(launcher, ['test', '--help'], { encoding: 'utf8' })).toContain('./parley test');
  const { status, stderr } = spawnSync(launcher, ['test', '--fast'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, './parley test takes no "--fast": it checks everything.\n']);
});
