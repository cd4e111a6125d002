import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentFields, readEnvironment } from '@parley/domain/environment';
import { expect, test } from 'vitest';
import { cliEnvironment } from './env';
import { root } from './paths';

const example = readFileSync(join(root, '.env.example'), 'utf8');
const lines = [...example.matchAll(/^#?([A-Z_]+)=(.*)$/gm)].map(
  ([, name, value]) => [String(name), String(value)] as const,
);

test('.env.example names every variable that any app reads, and no other', () => {
  expect(lines.map(([name]) => name).sort()).toEqual(Object.keys(environmentFields).sort());
});

test('every value in .env.example is one that the schema takes', () => {
  const given = Object.fromEntries(lines.filter(([, value]) => value !== ''));
  expect(readEnvironment(cliEnvironment, given, () => '')).toHaveProperty('values');
});

test('.env.example holds no secret that somebody could run with', () => {
  for (const secret of ['AUTH_SECRET', 'FACTOR_KEY']) {
    expect(lines.find(([name]) => name === secret)?.[1]).toBe('');
  }
});

test('each app that reads the environment reads it in its env.ts', () => {
  const apps = readdirSync(join(root, 'apps'));
  for (const app of apps) expect(readdirSync(join(root, 'apps', app, 'src'))).toContain('env.ts');
});
