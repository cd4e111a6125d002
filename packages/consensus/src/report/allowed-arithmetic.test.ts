import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Doors whose results are hashed: what they compute must have the same bits on every machine. */
const HASHED = ['bounds', 'concurrence', 'groups', 'matrix', 'polis', 'report', 'rooms', 'space', 'tallies'];
const source = fileURLToPath(new URL('..', import.meta.url));

const files = HASHED.flatMap((door) =>
  readdirSync(join(source, door))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(door, name)),
);

describe('hashed code', () => {
  it.each(files)('%s uses + − × ÷ and the five allowed functions only', (file) => {
    const code = readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(code.match(/Math\.(?!(?:sqrt|abs|floor|fround|imul)\b)\w+/g) ?? []).toEqual([]);
    expect(code.match(/\*\*|\bIntl\b|localeCompare|\bDate\b|toLocale/g) ?? []).toEqual([]);
  });
});
