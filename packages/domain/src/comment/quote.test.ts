import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyComment } from './comment-length';
import { commentParts, quoteOf } from './quote';

test('what is quoted and what is said are told apart', () => {
  expect(commentParts('> Who pays?\n> And when?\n\nThe parties, by 2028.')).toEqual([
    { quoted: true, text: 'Who pays?\nAnd when?' },
    { quoted: false, text: 'The parties, by 2028.' },
  ]);
});

test('a quotation holds what its author said, not what they quoted', () => {
  expect(quoteOf('> Who pays?\n\nThe parties.')).toBe('> The parties.');
});

test('a long text is quoted by its beginning, at a word', () => {
  const quoted = quoteOf('word '.repeat(200));
  expect(quoted.length).toBeLessThan(300);
  expect(quoted).toMatch(/word …$/);
});

test('a quotation is one part, and all of it is quoted, whatever was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }).map(tidyComment), (body) => {
      expect(commentParts(quoteOf(body)).every(({ quoted }) => quoted)).toBe(true);
      expect(commentParts(quoteOf(body)).length).toBeLessThanOrEqual(1);
    }),
  );
});
