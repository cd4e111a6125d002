import { isDomainError } from '@parley/domain/error';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createCallerFactory, procedure, router } from '.';
import { unstorableField } from './unstorable';

test.each([
  ['a text alone', 'a\u0000', ''],
  ['a field', { name: 'Ana', text: '\u0000' }, 'text'],
  ['what stands within a field', { content: { clauses: [{ text: { en: 'x\u0000y' } }] } }, 'content'],
  ['a name within a field', { title: { 'en\u0000': 'x' } }, 'title'],
  ['every other character', { text: '\u0001\n\ud800é👩‍👧', more: [null, 1, true] }, null],
  ['nothing', undefined, null],
])('%s', (_, input, field) => {
  expect(unstorableField(input)).toBe(field);
});

test('an input is read to its end however deep it is nested', () => {
  let deep: unknown = '\u0000';
  for (let i = 0; i < 100_000; i += 1) deep = [deep];
  expect(unstorableField({ deep })).toBe('deep');
});

test('what cannot be kept is refused with its field before a procedure sees it', async () => {
  let seen = 0;
  const caller = createCallerFactory(
    router({
      say: procedure('account.read')
        .input(z.string())
        .mutation(() => {
          seen += 1;
        }),
    }),
  )({
    deps: {} as never,
    viewer: async () => null,
    makePuzzle: async () => '',
    logError: (error) => {
      throw error;
    },
  });
  const refused = await caller.say('\u0000').catch((error: { cause: unknown }) => error.cause);
  expect(isDomainError(refused) ? refused.code : refused).toBe('input-invalid');
  await caller.say('a');
  expect(seen).toBe(1);
});
