import type { Tx } from '@parley/db/client';
import { saveRecoveryCodeUsed, saveStepTaken, saveTry } from '@parley/db/factor';
import { DomainError } from '@parley/domain/error';
import { codeTries, readCode } from '@parley/domain/factor';
import type { Id } from '@parley/domain/id';
import type { Deps } from '../deps';
import { hashToken } from '../session';
import { noSeal } from './key-seal';
import { stepOfCode } from './totp';

const wrong = () => new DomainError('code-wrong', { field: 'code' });

/** Compares an app's code with its key. The try is counted whatever comes of it, and before it is known. */
export async function appStep(
  { db, now: clock, keySeal = noSeal }: Deps,
  personId: Id<'person'>,
  { code, confirmed }: { code: string; confirmed: boolean },
): Promise<number> {
  const now = clock();
  const since = new Date(now.getTime() - codeTries.minutes * 60_000);
  const found = await db.transaction((tx) =>
    saveTry(tx, personId, { confirmed, now, since, most: codeTries.most }),
  );
  if (found === 'exhausted') throw new DomainError('codes-exhausted', { field: 'code' });
  const step = found && stepOfCode(keySeal.open(personId, found.secret), code, now);
  if (step === null) throw wrong();
  return step;
}

/** Takes a code, once: in the transaction of what it is for. */
export async function takeCode(
  deps: Deps,
  personId: Id<'person'>,
  typed: string,
): Promise<(tx: Tx) => Promise<void>> {
  const { kind, code } = readCode(typed);
  if (kind === 'recovery') {
    return async (tx) => {
      if (!(await saveRecoveryCodeUsed(tx, personId, hashToken(code), deps.now()))) throw wrong();
    };
  }
  const step = await appStep(deps, personId, { code, confirmed: true });
  return async (tx) => {
    if (!(await saveStepTaken(tx, personId, step))) throw wrong();
  };
}
