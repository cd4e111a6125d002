import 'server-only';
import { pageHref } from './page-address';
import { reader } from './reader';
import { findLine } from './running-words';

/** Addresses of other pages: under the agreement that the address names, and under the first one where it names none that there is. */
export async function knownHref(): Promise<(address: string) => string> {
  const { href, language } = await reader();
  return (await findLine()) === null ? (address) => pageHref(language, address) : href;
}
