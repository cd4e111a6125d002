import { describe, expect, it } from 'vitest';
import { addressLanguages, addressOf, localeOf, nearestLocale, negotiate } from './locale';

describe('locale', () => {
  it('leads from an address to its locale and back', () => {
    for (const language of addressLanguages) expect(addressOf(localeOf(language))).toBe(language);
  });

  it('finds the catalogue of a language wherever it is spoken', () => {
    expect(nearestLocale('fr')).toBe('fr-CA');
    expect(nearestLocale('es-US')).toBe('es-MX');
    expect(nearestLocale('nah')).toBe('en');
  });

  it.each([
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['de-DE,de;q=0.9,es;q=0.5,en;q=0.4', 'es'],
    ['en;q=0.2, es-MX', 'es'],
    ['fr;q=0,en', 'en'],
    ['de', null],
    ['', null],
    [undefined, null],
  ])('answers %s with %s', (header, language) => {
    expect(negotiate(header)).toBe(language);
  });
});
