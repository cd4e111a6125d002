import { expect, test } from 'vitest';
import { DomainError } from './domain-error';
import { isOverload } from './overload';

const failed = (code: string) => Object.assign(new Error('failed'), { code });

test.each(['57014', '53300', '53100', '08006', 'CONNECT_TIMEOUT', 'ECONNREFUSED', '55P03'])(
  'a database that answers %s has too much to do, however deep that stands',
  (code) => {
    expect(isOverload(failed(code))).toBe(true);
    expect(isOverload(new Error('a page', { cause: new Error('a query', { cause: failed(code) }) }))).toBe(
      true,
    );
  },
);

test('a refusal as overloaded is one; a broken rule, a wrong query and what is no error are none', () => {
  expect(isOverload(new DomainError('overloaded'))).toBe(true);
  for (const none of [
    failed('23505'),
    failed('42P01'),
    new DomainError('not-found'),
    new Error('a bug'),
    '57014',
    null,
  ]) {
    expect(isOverload(none)).toBe(false);
  }
});
