import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessBits, isGuessable } from './guessable-password';

test.each([
  'password1234',
  'Password2026!',
  'P4ssw0rd!2024',
  'qwertyuiop12',
  'azertyuiop12',
  '123456789012',
  'aaaaaaaaaaaa',
  'iloveyou12345',
  'letmeinletmein',
  'Toronto2026!!',
  'motdepasse123',
  'jetaime12345',
  'Montréal2026!',
  'teamo123456!',
  'Contraseña2026',
  'guadalajara10',
  '1qaz2wsx3edc',
  '1q2w3e4r5t6y',
  'parleyparley',
  'professional1',
])('%s is refused', (password) => {
  expect(isGuessable(password)).toBe(true);
});

test.each([
  'correct horse battery staple',
  'je mange des pommes au printemps',
  'una manzana verde y dos peras',
  'Tf4!mc92kd0q',
  'k7qd4-mzp2x-qn',
  'violet-otter-climbs-9',
  '密码密码不一样的一句话呀',
])('%s is accepted', (password) => {
  expect(isGuessable(password)).toBe(false);
});

test('a password made from the person’s own name and address is refused', () => {
  const about = ['yolotzin.ketzalli@example.org', 'Yolotzin Ketzalli'];
  expect(isGuessable('YolotzinKetzalli1987')).toBe(false);
  expect(isGuessable('YolotzinKetzalli1987', about)).toBe(true);
});

test('any 128 characters cost a guesser something, and knowing them already never costs more', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 12, maxLength: 128, unit: 'grapheme' }), (password) => {
      const known = guessBits(password, [password]);
      expect(known).toBeGreaterThan(0);
      expect(known).toBeLessThanOrEqual(guessBits(password));
    }),
  );
});
