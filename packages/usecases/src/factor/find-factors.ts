import {
  countRecoveryCodes,
  findAuthenticatorSince,
  type ListedPasskey,
  listPasskeys,
} from '@parley/db/factor';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

export type Factors = {
  authenticatorSince: Date | null;
  recoveryCodesLeft: number;
  passkeys: ListedPasskey[];
};

/** What second factors the viewer has. */
export async function findFactors(deps: Deps, viewer: MaybeViewer): Promise<Factors> {
  permit(deps, viewer, 'account.read');
  return {
    authenticatorSince: await findAuthenticatorSince(deps.db, viewer.personId),
    passkeys: await listPasskeys(deps.db, viewer.personId),
    recoveryCodesLeft: await countRecoveryCodes(deps.db, viewer.personId),
  };
}
