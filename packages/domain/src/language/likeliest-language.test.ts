import { expect, test } from 'vitest';
import { likeliestLanguage } from './likeliest-language';

const text = 'Publicar las auditorías cada año';
const among = ['en', 'es-MX', 'fr-CA'];

test('of the languages that it may be in, a text is in the one that it clearly looks like most', () => {
  expect(likeliestLanguage(text, { pt: 0.9, es: 0.8, en: 0.5 }, among)).toBe('es-MX');
});

test.each([
  ['two are close', text, { es: 0.6, fr: 0.55 }, among],
  ['it looks like none of them', text, { pt: 0.9, es: 0.3 }, among],
  ['two share a first part', text, { es: 0.8 }, ['es-MX', 'es-ES', 'en']],
  ['there is nothing to choose from', text, { es: 0.8 }, ['es-MX']],
  ['it is but two words', 'Una idea', { es: 0.8 }, among],
])('none is named where %s', (_where, words, scores, languages) => {
  expect(likeliestLanguage(words, scores, languages)).toBeNull();
});
