import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptSources, openBrackets, textOfParty, textParts, versionObstacle, withBracketsClosed } from '.';

const parties = ['CA', 'MX', 'US'];
const text = 'Each Party [MX, US: shall] [CA: should] accept tests [see note] [EU: at once] [CA: in time].';

test('options that follow each other are one bracket; other brackets are words', () => {
  expect(openBrackets(text, parties).map(({ options }) => options)).toEqual([
    [
      { parties: ['MX', 'US'], words: 'shall' },
      { parties: ['CA'], words: 'should' },
    ],
    [{ parties: ['CA'], words: 'in time' }],
  ]);
  expect(openBrackets('Chaque Partie [CA\u00a0: doit] agir', parties)).toHaveLength(1);
});

test('the parts of a text joined are the text, whatever brackets stand in it', () => {
  const piece = fc.constantFrom('[', ']', 'CA', ': ', 'US, ', 'shall', ' ', '[CA: x]', '[MX, US: y z]');
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (words) => {
        const joined = textParts(words, parties).map((part) =>
          typeof part === 'string' ? part : words.slice(part.start, part.end),
        );
        expect(joined.join('')).toBe(words);
        expect(withBracketsClosed(words, parties, () => null)).toBe(words);
      },
    ),
  );
});

test('each party has its own words, and nothing where it holds nothing', () => {
  expect(textOfParty(text, 'US', parties)).toBe('Each Party shall accept tests [see note] [EU: at once].');
  expect(textOfParty(text, 'CA', parties)).toBe(
    'Each Party should accept tests [see note] [EU: at once] in time.',
  );
});

test('a version has the same brackets in every language', () => {
  expect(versionObstacle({ en: '[CA: a] b', 'fr-CA': 'c [CA: d]' }, parties)).toBeNull();
  expect(versionObstacle({ en: '[CA: a] b', 'fr-CA': 'c [US: d]' }, parties)).toBe('brackets-differ');
  expect(versionObstacle({ en: '[CA: a] b', 'fr-CA': 'c' }, parties)).toBe('brackets-differ');
});

test('sources stay with their bracket when another one before it is closed', () => {
  const source = { title: { en: 'A speech' } };
  const of = (party: string) => ({ options: [{ parties: [party], sources: [source] }] });
  const before = { text: '[CA: a] and [US: b]', brackets: [of('CA'), of('US')] };
  expect(keptSources(before, 'a and [US: b]', parties)).toEqual([of('US')]);
  expect(keptSources(before, 'a and b', parties)).toEqual([]);
});
