import { expect, test } from 'vitest';
import type { Viewer } from '../person';
import { roundRules } from '../round';
import { makeViewer } from '../testing';
import {
  confirmObstacle,
  languagesToTranslate,
  type StandingTranslation,
  type Translatable,
  translatingObstacle,
  translationTextObstacle,
} from '.';

const now = new Date('2026-11-01T00:00:00Z');
const later = new Date('2027-01-01T00:00:00Z');
const rules = roundRules.parse({ statements: 'by-report' });
const statement: Translatable = {
  kind: 'statement',
  language: 'es',
  authorId: 'per_author',
  languages: ['en', 'es-MX', 'fr-CA'],
  round: {
    state: 'open',
    opensAt: new Date('2026-10-05T12:00:00Z'),
    closesAt: new Date('2026-12-11T23:59:00Z'),
    rules,
  },
};
const viewer = makeViewer();
const mine: StandingTranslation = { state: 'waiting', translatorId: viewer.personId };
const others: StandingTranslation = { state: 'waiting', translatorId: 'per_other' };

test('a text is translated into the other languages of its agreement, whatever its region', () => {
  expect(languagesToTranslate(statement)).toEqual(['en', 'fr-CA']);
});

test.each([
  ['into another language of the agreement', 'en', null, viewer, now, null],
  ['one’s own, while it waits', 'en', mine, viewer, now, null],
  ['never into the language that it is in', 'es-MX', null, viewer, now, 'translation-language'],
  ['never into one that the agreement does not have', 'de', null, viewer, now, 'translation-language'],
  ['where another’s waits', 'en', others, viewer, now, 'translation-waiting'],
  ['where one is locked', 'en', { ...mine, state: 'confirmed' }, viewer, now, 'translation-confirmed'],
  ['a visitor signs in first', 'en', null, null, now, 'not-signed-in'],
  ['an address is confirmed', 'en', null, { ...viewer, emailConfirmed: false }, now, 'address-not-confirmed'],
  ['a closed round takes none', 'en', null, viewer, later, 'round-closed'],
] as const)('who translates, and into what: %s', (_title, language, standing, who, at, refusal) => {
  expect(translatingObstacle(statement, language, standing, who, at)).toBe(refusal);
});

test('a round that asks writers for a tier asks translators for it', () => {
  const strict = { ...statement.round, rules: { ...rules, tierToWrite: 'organisation' as const } };
  expect(translatingObstacle({ ...statement, round: strict }, 'en', null, viewer, now)).toBe('tier-too-low');
});

test.each([
  ['statement', 200],
  ['comment', 4000],
  ['reservation', 500],
] as const)('a translation is as long as what it translates may be: %s', (kind, limit) => {
  const text = (length: number) => translationTextObstacle({ ...statement, kind }, 'é'.repeat(length));
  expect([text(0), text(1), text(limit), text(limit + 1)]).toEqual([
    `${kind}-empty`,
    null,
    null,
    `${kind}-too-long`,
  ]);
});

const author = { ...viewer, personId: 'per_author' } as unknown as Viewer;
const waiting = { state: 'waiting', translatorId: viewer.personId } as const;

test('its author confirms what another wrote, once', () => {
  expect(confirmObstacle(statement, waiting, author, now)).toBeNull();
  expect(confirmObstacle(statement, { ...waiting, state: 'confirmed' }, author, now)).toBe(
    'translation-confirmed',
  );
  expect(confirmObstacle(statement, { ...waiting, state: 'removed' }, author, now)).toBe('not-found');
});

test('nobody confirms their own words, nor a text that is not theirs, nor what moderators read first', () => {
  expect(confirmObstacle(statement, { ...waiting, translatorId: 'per_author' }, author, now)).toBe(
    'not-allowed',
  );
  expect(confirmObstacle(statement, waiting, viewer, now)).toBe('not-allowed');
  expect(confirmObstacle(statement, waiting, null, now)).toBe('not-signed-in');
  const strict = { ...statement.round, rules: { ...rules, statements: 'strict' as const } };
  expect(confirmObstacle({ ...statement, round: strict }, waiting, author, now)).toBe('not-allowed');
  expect(confirmObstacle({ ...statement, kind: 'comment', round: strict }, waiting, author, now)).toBeNull();
});
