import { pathText } from '@parley/domain/agreement';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, parse } from 'yaml';
import { faultsOf, lineText, shippedText, twoPartiesText } from './testing/agreement-texts';

type Path = (string | number)[];

/** The places of all keys of a value. */
function keyPaths(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((entry, i) => keyPaths(entry, [...path, i]));
  return Object.entries(value).flatMap(([key, inner]) => [
    [...path, key],
    ...keyPaths(inner, [...path, key]),
  ]);
}

/** `proposals[].title` for the titles of all proposals, `proposals[].title.*` for that in any of three languages. */
const kindOf = (path: Path): string =>
  pathText(path)
    .replace(/\[\d+\]/g, '[]')
    .replace(/\.(en|fr-CA|es-MX)$/, '.*');

/** One path of each kind. */
const oneOfEachKind = (paths: Path[]): Path[] => [
  ...new Map(paths.map((path) => [kindOf(path), path])).values(),
];

const smallKinds = new Set(keyPaths(parse(twoPartiesText)).map(kindOf));

/** Without aliases, so that one entry can be changed alone. */
const document = (value: unknown) => new Document(value, { aliasDuplicateObjects: false });

/** Keys that an agreement can do without; what they held may still be named elsewhere in it. */
const optional = [
  /^(articles|decidedOn|round\.rules\.\w+)$/,
  /^domains\[\d+\]\.(initiative|benefit)$/,
  /^matrix\[\d+\]\.scaleMeaning$/,
  /^commitments\[\d+\]\.(measure(\.baseline|\.target)?|progress(\[\d+\]\.value)?)$/,
  /\.links\.\w+$/,
  /\.clauses\[\d+\]\.brackets$/,
  /\.sources\[\d+\]\.url$/,
];

function expectNamed(path: Path, source: string): void {
  const fault = faultsOf(source).find((found) => found.path === pathText(path));
  expect(fault?.message).toMatch(/^is missing; expected /);
  const holder = path.at(-2);
  if (holder === undefined) expect(fault?.line).toBe(1);
  else expect(fault && lineText(source, fault)).toMatch(typeof holder === 'string' ? `${holder}:` : /^\s*- /);
}

describe.each([
  // What the small one has is tried there, on a text that is read in a tenth of the time.
  { name: 'the shipped agreement', text: shippedText, numRuns: 20, without: smallKinds },
  { name: 'a small one', text: twoPartiesText, numRuns: 100, without: new Set<string>() },
])('$name', ({ text, numRuns, without }) => {
  const whole: unknown = parse(text);
  const paths = keyPaths(whole);
  const anyPath = fc.constantFrom(...paths);

  it('without one key of any kind is still valid, or the key is named with the line of what it was in', () => {
    const kinds = oneOfEachKind(paths).filter((path) => !without.has(kindOf(path)));
    expect(kinds.length).toBeGreaterThan(0);
    for (const path of kinds) {
      const mutated = document(whole);
      mutated.deleteIn(path);
      const source = mutated.toString();
      if (!optional.some((pattern) => pattern.test(pathText(path)))) expectNamed(path, source);
      else for (const { message } of faultsOf(source)) expect(message).toMatch(/; expected .*there is none/);
    }
  });

  it('with any one key misspelt names it, on its line', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        const mutated = document(whole);
        const value = mutated.getIn(path, true);
        mutated.deleteIn(path);
        mutated.setIn([...path.slice(0, -1), 'misspelt'], value);
        const source = mutated.toString();
        const fault = faultsOf(source).find((found) => found.path.endsWith('misspelt'));
        expect(fault?.message).toMatch(/is not known here; expected /);
        expect(fault && lineText(source, fault)).toContain('misspelt');
      }),
      { numRuns },
    );
  });

  it('with a list of lists in place of any one value names the place, on its line', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        const mutated = document(whole);
        mutated.setIn(path, [['astray']]);
        const source = mutated.toString();
        const fault = faultsOf(source).find((found) => found.path.startsWith(pathText(path)));
        expect(fault?.message).toMatch(/; expected /);
        const line = fault?.line ?? 0;
        expect(
          source
            .split('\n')
            .slice(line - 1, line + 1)
            .join('\n'),
        ).toContain('astray');
      }),
      { numRuns },
    );
  });
});
