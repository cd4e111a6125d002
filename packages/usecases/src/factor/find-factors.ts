import {
  countRecoveryCodes,
  findAuthenticatorSince,
  type ListedPasskey,
  listPasskeys,
} from '@parley/db/factor';
import { DomainError } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';

export type Factors = {
  authenticatorSince: Date | null;
  recoveryCodesLeft: number;
  passkeys: ListedPasskey[];
};

/** What second factors the viewer has. */
export async function findFactors(deps: Deps, viewer: MaybeViewer): Promise<Factors> {
  if (viewer === null) throw new DomainError('not-signed-in');
  return {
    authenticatorSince: await findAuthenticatorSince(deps.db, viewer.personId),
    passkeys: await listPasskeys(deps.db, viewer.personId),
    recoveryCodesLeft: await countRecoveryCodes(deps.db, viewer.personId),
  };
}
