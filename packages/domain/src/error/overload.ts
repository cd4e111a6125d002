/**
 * Codes of drivers and of PostgreSQL for a database that is not to be had now: too many connections, no disk or memory, a statement or
 * a lock that waited too long, a server that stops or starts, a connection that broke.
 */
const busyCodes =
  /^(40001|40P01|53\w{3}|55P03|57014|57P0[123]|08\w{3}|CONNECTION_\w+|CONNECT_TIMEOUT|ECONN\w+|EPIPE)$/;
const deepest = 5;

/** True where something failed for want of room or time, and may be asked for again: no bug, and nothing that was asked wrongly. */
export function isOverload(error: unknown): boolean {
  let at = error;
  for (let depth = 0; at instanceof Error && depth <= deepest; depth += 1) {
    const { code } = at as { code?: unknown };
    if (typeof code === 'string' && (code === 'overloaded' || busyCodes.test(code))) return true;
    at = at.cause;
  }
  return false;
}

/** After so long it is worth to ask again. */
export const overloadSeconds = 5;
