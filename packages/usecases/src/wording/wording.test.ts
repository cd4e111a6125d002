import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeWords, wordDiff } from '.';

const words = fc
  .array(
    fc.constantFrom(
      'shall',
      'should',
      'audit',
      'every',
      'two',
      'years',
      '19.8',
      '19.11',
      'l’État',
      ',',
      'niño',
    ),
    {
      maxLength: 14,
    },
  )
  .map((list) => list.join(' '));

test('kept and deleted words are the older text, kept and inserted ones the newer, whatever the texts are', () => {
  const texts = fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 60 }));
  fc.assert(
    fc.property(texts, texts, fc.constantFrom('en', 'fr-CA', 'es-MX'), (before, after, language) => {
      const { runs } = wordDiff(before, after, language);
      const without = (kind: string) =>
        runs
          .filter((run) => run.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect([without('inserted'), without('deleted')]).toEqual([before, after]);
    }),
  );
});

test('numbers of articles stay whole, and neighbouring words are one change', () => {
  const before = 'As in Article 19.8, an audit every two years.';
  const after = 'As in Article 19.11, an audit each year.';
  expect(wordDiff(before, after, 'en')).toEqual({
    runs: [
      { kind: 'kept', text: 'As in Article ' },
      { kind: 'deleted', text: '19.8' },
      { kind: 'inserted', text: '19.11' },
      { kind: 'kept', text: ', an audit ' },
      { kind: 'deleted', text: 'every two years' },
      { kind: 'inserted', text: 'each year' },
      { kind: 'kept', text: '.' },
    ],
    deleted: 4,
    inserted: 3,
  });
});

test('texts that cannot be compared in time are shown as deleted and inserted whole', () => {
  const [before, after] = ['a b c '.repeat(2000), 'x y a z '.repeat(2000)];
  expect(wordDiff(before, after, 'en', 0).runs).toEqual([
    { kind: 'deleted', text: before },
    { kind: 'inserted', text: after },
  ]);
});

test('of two changes of one text both stand where they do not meet, in whichever order they come', () => {
  const base = 'Each Party shall have systems audited every two years and publish a summary.';
  const ours = 'Each Party should have systems audited every two years and publish a summary.';
  const theirs = 'Each Party shall have systems audited every two years and publish a full summary.';
  const both = 'Each Party should have systems audited every two years and publish a full summary.';
  expect(mergeWords(base, ours, theirs, 'en')).toBe(both);
  expect(mergeWords(base, theirs, ours, 'en')).toBe(both);
});

test('two other words for the same words collide, the same words do not', () => {
  const base = 'an audit every two years';
  expect(mergeWords(base, 'an audit every year', 'an audit every three years', 'en')).toBeNull();
  expect(mergeWords(base, 'an audit each year', 'an audit each year', 'en')).toBe('an audit each year');
});

test('a change beside none is the change; no word of either side is lost but by a collision', () => {
  fc.assert(
    fc.property(words, words, words, (base, ours, theirs) => {
      expect(mergeWords(base, ours, base, 'en')).toBe(ours);
      expect(mergeWords(base, base, theirs, 'en')).toBe(theirs);
      expect(mergeWords(base, ours, theirs, 'en') === null).toBe(
        mergeWords(base, theirs, ours, 'en') === null,
      );
      const merged = mergeWords(base, ours, theirs, 'en');
      if (merged === null) return;
      const inserted = (text: string) =>
        wordDiff(base, text, 'en')
          .runs.filter(({ kind }) => kind === 'inserted')
          .flatMap(({ text: run }) => run.split(/\s+/u));
      for (const word of [...inserted(ours), ...inserted(theirs)]) expect(merged).toContain(word);
    }),
  );
});
