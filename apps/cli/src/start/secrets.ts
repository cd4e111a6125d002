import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KeySeal, openKeySeal } from '@parley/usecases/factor';

/**
 * What the keys of apps for codes are sealed with: the given secret, or the one of this checkout where a start has made it. Without
 * one a key is kept as it is until the next start seals it.
 */
export function findKeySeal(stateFolder: string, given: string | undefined): KeySeal | undefined {
  const isThere = given !== undefined || existsSync(join(stateFolder, 'factor-key'));
  return isThere ? openKeySeal(given ?? keepSecret(stateFolder, 'factor-key')) : undefined;
}

/** A secret of this checkout, made at the first start and kept for its user alone. */
export function keepSecret(stateFolder: string, name: string): string {
  const file = join(stateFolder, name);
  if (!existsSync(file))
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}
