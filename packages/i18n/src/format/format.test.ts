import { describe, expect, it } from 'vitest';
import { formatLocale, formats } from './format';

const closing = new Date('2026-12-12T04:59:00Z');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('formats', () => {
  it.each([
    ['en-US', 'Friday, December 11, 2026, 23:59 Eastern Time'],
    ['en-CA', 'Friday, December 11, 2026, 23:59 Eastern Time'],
    ['fr-CA', 'vendredi 11 décembre 2026, 23 h 59, heure de l’Est'],
    ['es-MX', 'viernes, 11 de diciembre de 2026, 23:59 horas, hora del Este'],
  ] as const)('names the zone of a deadline in %s', (locale, text) => {
    expect(plain(formats(locale, 'UTC').deadline(closing, 'America/Toronto'))).toBe(text);
  });

  it('adds the reader’s own time only where it differs', () => {
    expect(formats('en-CA', 'America/New_York').deadlineForReader(closing, 'America/Toronto')).toBeNull();
    expect(formats('en-CA', 'America/Mexico_City').deadlineForReader(closing, 'America/Toronto')).toBe(
      'Friday, December 11, 2026, 22:59 Central Standard Time',
    );
  });

  it('writes a language small in a sentence and with a capital as a choice', () => {
    const { languageName, languageChoice } = formats('fr-CA', 'UTC');
    expect([languageName('es-MX'), languageChoice('es-MX')]).toEqual(['espagnol', 'Espagnol']);
  });

  it.each([
    ['en-US', '61%', '12,345.6'],
    ['fr-CA', '61 %', '12 345,6'],
    ['es-MX', '61%', '12,345.6'],
  ] as const)('writes shares and numbers the way %s does', (locale, share, number) => {
    expect(plain(formats(locale, 'UTC').percent(0.607))).toBe(share);
    expect(plain(formats(locale, 'UTC').number(12345.6, 1))).toBe(number);
  });

  it.each([
    [30, '1 min', '1 min'],
    [35 * 60, '35 min', '35 min'],
    [3600, '1 h', '1 h'],
    [6 * 3600 + 40 * 60, '6 h 40 min', '6 h 40 min'],
    [2 * 86_400 + 3600, '2 days 1 h', '2 jours 1 h'],
    [86_400, '1 day', '1 jour'],
  ])('writes %d seconds by their two largest units', (seconds, english, french) => {
    expect(plain(formats('en-CA', 'UTC').span(seconds * 1000))).toBe(english);
    expect(plain(formats('fr-CA', 'UTC').span(seconds * 1000))).toBe(french);
  });

  it('takes the reader’s country for English alone', () => {
    expect(formatLocale('en', 'US')).toBe('en-US');
    expect(formatLocale('en', null)).toBe('en-CA');
    expect(formatLocale('fr-CA', 'US')).toBe('fr-CA');
  });

  it('sorts names as a reader of the language does', () => {
    const names = ['Mexique', 'États-Unis', 'Canada'];
    expect([...names].sort(formats('fr-CA', 'UTC').compare)).toEqual(['Canada', 'États-Unis', 'Mexique']);
  });
});
