import { expect, test } from 'vitest';
import { shownText } from './shown-text';

const original = { language: 'es-MX', text: 'Hola' };

test('a translation is shown with its original beside it', () => {
  expect(shownText(original, { en: 'Hello' }, 'en')).toEqual({
    language: 'en',
    text: 'Hello',
    original,
    translator: null,
  });
});

test('who translated it is named with the translation alone', () => {
  const translators = { en: 'Ben' };
  expect(shownText(original, { en: 'Hello' }, 'en', translators).translator).toBe('Ben');
  expect(shownText(original, { en: 'Hello' }, 'es-MX', translators).translator).toBeNull();
});

test('without a translation the words stand as they were written, under their own language', () => {
  expect(shownText(original, {}, 'en')).toEqual({ ...original, original: null, translator: null });
  expect(shownText(original, { en: 'Hello' }, 'fr-CA')).toEqual({
    ...original,
    original: null,
    translator: null,
  });
});
