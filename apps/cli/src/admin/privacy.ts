import { findAddressOwner } from '@parley/db/person';
import { erasureFile } from '@parley/db/privacy';
import { DomainError } from '@parley/domain/error';
import { askErasureInput } from '@parley/domain/privacy';
import { erasePerson, exportPersonByOperator } from '@parley/usecases/privacy';
import { OperatorRefusal } from '../failure';
import { say } from '../say';
import { erasuresPath } from '../start/erasures';
import { readEmail, withDeps } from './with-deps';

/** Erases somebody at once, without the seven days that they have when they ask for it themselves. */
export async function eraseHere(options: { email: string; texts: string }): Promise<void> {
  const email = readEmail(options.email);
  const wish = askErasureInput.safeParse({ texts: options.texts });
  if (!wish.success)
    throw new OperatorRefusal('--texts takes erased or unnamed: what becomes of what they wrote.');
  await withDeps(async (deps) => {
    const person = await findAddressOwner(deps.db, email);
    if (person === null) throw new DomainError('not-found');
    const erasures = erasureFile(erasuresPath());
    await erasePerson({ ...deps, erasures }, { personId: person.personId, texts: wish.data.texts });
  });
  say('Erased. A backup of before brings nobody back: the next start erases them again.');
}

/** Writes all that is kept of somebody, one row a line, to be handed to them. */
export async function exportUserHere(options: { email: string }): Promise<void> {
  const email = readEmail(options.email);
  await withDeps(async (deps) => {
    for await (const { table, row } of await exportPersonByOperator(deps, { email })) {
      say(JSON.stringify({ table, row }));
    }
  });
}
