import 'server-only';
import { composition } from './composition';

/** The provider that people may sign in by here; null where the operator has named none. */
export function providerHere(): { name: string; issuer: string } | null {
  const { provider } = composition();
  return provider === null ? null : { name: provider.name, issuer: provider.issuer };
}
