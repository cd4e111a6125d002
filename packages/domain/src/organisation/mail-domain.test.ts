import fc from 'fast-check';
import { expect, test } from 'vitest';
import { domainsOf, isAtDomain, mailDomain } from './mail-domain';

test.each([
  ['ana@example.org', true],
  ['ana@mail.example.org', true],
  ['ana@evil-example.org', false],
  ['ana@evilexample.org', false],
  ['ana@example.org.evil', false],
  ['ana@example.com', false],
  ['ana@org', false],
])('CVE-2026-33393: a domain is compared label by label, not by its end: %s', (address, is) => {
  expect(isAtDomain(address, 'example.org')).toBe(is);
});

const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])?$/);
const domain = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'));

test('an address is at a domain if and only if the domain is among those that it is at or below', () => {
  fc.assert(
    fc.property(domain, domain, fc.boolean(), (own, other, below) => {
      const host = below ? `${own}.${other}` : own;
      expect(isAtDomain(`ana@${host}`, other)).toBe(domainsOf(`ana@${host}`).includes(other));
      expect(isAtDomain(`ana@x${host}`, host)).toBe(false);
      expect(isAtDomain(`ana@${host}.${other}`, host)).toBe(host === other || other.endsWith(`.${host}`));
    }),
  );
});

test.each(['gmail.com', 'org', '-a.org', 'exa mple.org', '@example.org', 'example.org.'])(
  'no organisation has the domain %s',
  (given) => expect(mailDomain.safeParse(given).success).toBe(false),
);
test('a domain is kept in lower case', () => expect(mailDomain.parse(' Example.ORG ')).toBe('example.org'));
