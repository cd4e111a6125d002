import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '@parley/domain/error';

/** Argon2id, the smallest setting that OWASP names: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** At most this many at once: they hold 19 MiB and a thread each, and the thread pool has four for everything. */
const atOnce = 2;
/** More waiting than this is an attack or an accident: say so at once rather than after a minute. */
const waitingAtMost = 200;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= waitingAtMost) throw new DomainError('overloaded');
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    // The place is handed on, not given back, so that nobody who comes now overtakes those who wait.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** The same person may type the same letters composed or not: one form is hashed. */
const form = (password: string) => password.normalize('NFC');

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(form(password), cost));

/** Of a password that nobody knows. What is compared with it takes as long as any other, and never matches. */
let nobodys: Promise<string> | null = null;

/** True if the password fits. Where there is no hash it takes the same time and is false. */
export async function passwordFits(password: string, passwordHash: string | null): Promise<boolean> {
  nobodys ??= hash(crypto.randomUUID(), cost);
  const against = passwordHash ?? (await nobodys);
  const fits = await inTurn(() => verify(against, form(password)));
  return fits && passwordHash !== null;
}
