import { expect, test } from 'vitest';
import { networkOf, readProxies } from './network';

const proxies = readProxies('10.0.0.0/8, 2001:db8:ffff::1') ?? [];

test.each([
  ['nobody between', '203.0.113.77', undefined, '203.0.113.0/24'],
  ['an address that only looks forwarded', '203.0.113.77', '198.51.100.1', '203.0.113.0/24'],
  ['a trusted proxy', '10.1.2.3', '198.51.100.9', '198.51.100.0/24'],
  [
    'a chain of which the reader made up the first',
    '10.1.2.3',
    '1.2.3.4, 198.51.100.9, 10.9.9.9',
    '198.51.100.0/24',
  ],
  ['an IPv6 address', '2001:db8:1:2ff:3::4', undefined, '2001:db8:1:200::/56'],
  ['a trusted IPv6 proxy', '2001:db8:ffff::1', '2001:db8:1:2ff::9', '2001:db8:1:200::/56'],
  ['an IPv4 address in IPv6', '::ffff:203.0.113.77', undefined, '203.0.113.0/24'],
  ['nonsense from a trusted proxy', '10.1.2.3', 'nonsense', '10.1.2.0/24'],
  ['this machine', '127.0.0.1', undefined, null],
  ['this machine in IPv6', '::1', undefined, null],
  ['nobody knows where', undefined, undefined, null],
])('a request with %s', (_title, remote, forwarded, network) => {
  expect(networkOf(remote, forwarded, proxies)).toBe(network);
});

test('a proxy that cannot be read is no proxy', () => {
  expect(readProxies('10.0.0.0/8, proxy.example')).toBeNull();
  expect(readProxies('')).toEqual([]);
});
