import { z } from 'zod';

/** Where anybody gets an address: one there says nothing of whom somebody works for. */
const publicProviders = new Set([
  'aol.com',
  'gmail.com',
  'gmx.com',
  'googlemail.com',
  'hotmail.ca',
  'hotmail.com',
  'hotmail.com.mx',
  'icloud.com',
  'live.com',
  'live.com.mx',
  'mail.com',
  'me.com',
  'msn.com',
  'outlook.com',
  'outlook.es',
  'proton.me',
  'protonmail.com',
  'prodigy.net.mx',
  'sympatico.ca',
  'videotron.ca',
  'yahoo.ca',
  'yahoo.com',
  'yahoo.com.mx',
  'yandex.com',
]);

const label = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';

/** The domain of an organisation's addresses: two labels at least, in lower case, and none where anybody gets an address. */
export const mailDomain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(new RegExp(`^(${label}\\.)+[a-z][a-z0-9-]*[a-z0-9]$`), 'not a domain such as example.org')
  .refine((domain) => !publicProviders.has(domain), 'a domain where anybody gets an address');

/**
 * True for an address at this domain or below it. Domains are compared label by label: neither `evil-example.org` nor
 * `example.org.evil` is `example.org`.
 *
 * @param address lower case, with one `@`
 */
export function isAtDomain(address: string, domain: string): boolean {
  const labels = (address.split('@').at(-1) ?? '').split('.');
  const wanted = domain.split('.');
  return wanted.length <= labels.length && labels.slice(-wanted.length).join('.') === domain;
}

/** Every domain that an address is at or below, the longest first: `a@mail.example.org` is at `mail.example.org` and `example.org`. */
export function domainsOf(address: string): string[] {
  const labels = (address.split('@').at(-1) ?? '').split('.');
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
}
