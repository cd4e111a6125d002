import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

/** In which our own server tells the rest of the program where a request comes from. What a reader sends under this name is thrown away. */
export const networkHeader = 'x-parley-network';

export type Proxies = readonly [ipaddr.IPv4 | ipaddr.IPv6, number][];

/** Addresses and ranges (`10.0.0.0/8`) of proxies whose word is taken for where a request comes from; null where one cannot be read. */
export function readProxies(text: string): Proxies | null {
  const given = text.split(/[\s,]+/).filter((part) => part !== '');
  const read = given.map((part) => {
    if (ipaddr.isValidCIDR(part)) return ipaddr.parseCIDR(part);
    if (!ipaddr.isValid(part)) return null;
    const address = ipaddr.process(part);
    return [address, address.kind() === 'ipv4' ? 32 : 128] as [typeof address, number];
  });
  return read.some((proxy) => proxy === null) ? null : (read as Proxies);
}

const isAmong = (address: ipaddr.IPv4 | ipaddr.IPv6, proxies: Proxies): boolean =>
  proxies.some(([base, bits]) => base.kind() === address.kind() && address.match(base as never, bits));

/**
 * The network that a request comes from: the /24 of an IPv4 address, the /56 of an IPv6 one. Of the addresses that proxies added,
 * the last that is no trusted proxy's counts. Null for this machine itself: behind a proxy that nobody named, all would be one.
 */
export function networkOf(remote: string | undefined, forwarded: string | undefined, proxies: Proxies) {
  const hops = [...(forwarded ?? '').split(',').map((hop) => hop.trim()), remote ?? ''].reverse();
  let from: ipaddr.IPv4 | ipaddr.IPv6 | null = null;
  for (const hop of hops) {
    if (!ipaddr.isValid(hop)) break;
    from = ipaddr.process(hop);
    if (!isAmong(from, proxies)) break;
  }
  if (from === null || from.range() === 'loopback') return null;
  const bits = from.kind() === 'ipv4' ? 24 : 56;
  const base =
    from.kind() === 'ipv4'
      ? ipaddr.IPv4.networkAddressFromCIDR(`${from}/${bits}`)
      : ipaddr.IPv6.networkAddressFromCIDR(`${from}/${bits}`);
  return `${base}/${bits}`;
}

/** Writes into a request where it comes from, for whoever reads its headers later. */
export function tellNetwork(req: IncomingMessage, proxies: Proxies): void {
  const forwarded = req.headers['x-forwarded-for'];
  const chain = Array.isArray(forwarded) ? forwarded.join(',') : forwarded;
  const network = networkOf(req.socket.remoteAddress, chain, proxies);
  if (network === null) delete req.headers[networkHeader];
  else req.headers[networkHeader] = network;
}
