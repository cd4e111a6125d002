import { DomainError } from '@parley/domain/error';
import type { Db, Tx } from './client';

const attempts = 3;

/**
 * What another attempt can mend: serialization, deadlock, lock time-out; a server that stops or starts; a
 * connection that broke, also while COMMIT was on its way, when nobody knows whether it happened.
 */
const transientCodes =
  /^(40001|40P01|55P03|57P0[123]|08\w{3}|CONNECTION_\w+|CONNECT_TIMEOUT|ECONN\w+|EPIPE)$/;

function isTransient(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === 'string' && transientCodes.test(code)) return true;
  }
  return false;
}

/**
 * One transaction, tried up to three times where trying again can help, then refused as `overloaded`. Only for
 * acts that may run twice: ones that a unique key or an operation id makes one act.
 */
export async function inTransaction<T>(db: Db, act: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(act);
    } catch (error) {
      if (!isTransient(error)) throw error;
      if (attempt === attempts) throw Object.assign(new DomainError('overloaded'), { cause: error });
    }
  }
}
