import { createHmac } from 'node:crypto';
import { inTransaction } from '@parley/db/client';
import { deleteOldCounts, saveSpentPuzzle } from '@parley/db/limit';
import { DomainError } from '@parley/domain/error';
import { createChallenge, type Payload, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import type { Deps } from '../deps';

/** About a second of a phone's time: rounds of PBKDF2 for one try, and between how many tries the answer lies. */
const work = { cost: 5_000, fewest: 50, most: 100 };
const goodForMinutes = 60;

/** Keys of puzzles, made from the installation's secret and good for nothing else. */
const keysFrom = (secret: string) => {
  const key = (use: string) => createHmac('sha256', secret).update(`puzzle ${use}`).digest('hex');
  return { hmacSignatureSecret: key('signature'), hmacKeySignatureSecret: key('answer') };
};

/** A puzzle (ALTCHA) for a browser to solve before it registers: it costs a person nothing, and who wants ten thousand accounts much. */
export async function makePuzzle(deps: Pick<Deps, 'now'>, secret: string): Promise<string> {
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: work.cost,
    counter: randomInt(work.fewest, work.most),
    deriveKey,
    expiresAt: new Date(deps.now().getTime() + goodForMinutes * 60_000),
    ...keysFrom(secret),
  });
  return JSON.stringify(challenge);
}

const payload = z.object({
  challenge: z.object({
    parameters: z.looseObject({ expiresAt: z.number() }),
    signature: z.string().min(1).max(200),
  }),
  solution: z.looseObject({ counter: z.number() }),
});

/** Takes the solution of a puzzle of ours, once; a wrong, old or used one is refused. */
export async function spendPuzzle(deps: Deps, secret: string, solved: string): Promise<void> {
  const read = payload.safeParse(readJson(solved));
  if (!read.success) throw new DomainError('puzzle-wrong');
  const { challenge, solution } = read.data as unknown as Payload;
  const { verified } = await verifySolution({ challenge, solution, deriveKey, ...keysFrom(secret) });
  const { signature, parameters } = read.data.challenge;
  const expiresAt = new Date(parameters.expiresAt * 1000);
  if (!verified || expiresAt <= deps.now()) throw new DomainError('puzzle-wrong');
  const isFirst = await inTransaction(deps.db, async (tx) => {
    await deleteOldCounts(tx, deps.now());
    return saveSpentPuzzle(tx, signature, expiresAt);
  });
  if (!isFirst) throw new DomainError('puzzle-wrong');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
