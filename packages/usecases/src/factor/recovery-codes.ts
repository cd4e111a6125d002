import { randomInt } from 'node:crypto';
import type { Tx } from '@parley/db/client';
import { saveRecoveryCodes } from '@parley/db/factor';
import { recoveryCodeCount, showRecoveryCode } from '@parley/domain/factor';
import type { Id } from '@parley/domain/id';
import { hashToken } from '../session';

/** Without letters and figures that are taken for one another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** 16 characters, 79 bits: long enough that a plain hash keeps it. */
const newCode = (): string => Array.from({ length: 16 }, () => alphabet[randomInt(alphabet.length)]).join('');

/** Ten codes in place of all before, as they are shown this once. */
export async function makeRecoveryCodes(tx: Tx, personId: Id<'person'>, now: Date): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, newCode);
  await saveRecoveryCodes(tx, personId, codes.map(hashToken), now);
  return codes.map(showRecoveryCode);
}
