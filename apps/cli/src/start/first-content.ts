import { join } from 'node:path';
import { findAgreementFrame } from '@parley/db/agreement';
import { openDb } from '@parley/db/client';
import { findAddressOwner } from '@parley/db/person';
import type { AgreementFile } from '@parley/domain/agreement';
import type { Role } from '@parley/domain/person';
import { exportAgreement, loadAgreement, openAgreement, readAgreement } from '@parley/usecases/agreement';
import { makeDemonstration } from '@parley/usecases/demonstration';
import type { Deps } from '@parley/usecases/deps';
import { type KeySeal, sealKeys } from '@parley/usecases/factor';
import { makeAccount } from '@parley/usecases/person';
import { recomputeReport } from '@parley/usecases/report';
import { root } from '../paths';
import { withThreads } from '../report/with-threads';

/** Freshly made accounts of the first start; their passwords are shown once and kept nowhere. */
export type DemoAccount = {
  role: string;
  email: string;
  password: string;
  /** For whoever signs in with a second factor: the key, and the address that an app for codes reads. */
  authenticator: { secret: string; address: string } | null;
};

export type FirstContent = {
  databaseUrl: string;
  /** Demonstration round and accounts: never, with the first content alone, or now, whatever is there already. */
  demo: 'never' | 'at-first' | 'now';
  /** Seals the keys of its accounts, and those that were kept before there was a seal. */
  keySeal?: KeySeal | undefined;
};

/**
 * The flag means now. Without it the first content of an embedded database has them, that of a given one only where
 * PARLEY_DEMO says so: a start after `demo remove` must not bring back what was taken away.
 */
export const demoOf = (flag: boolean | undefined, atFirst: boolean): FirstContent['demo'] =>
  flag === true ? 'now' : atFirst ? 'at-first' : 'never';

const content = 'content/usmca-ai';

/** The agreement that Parley ships with. */
const readShippedAgreement = (): AgreementFile => readAgreement(openAgreement(join(root, content), content));

/**
 * Fills a database without an agreement: the shipped one from its file and, where wished, the demonstration round and its
 * accounts. What is there already stays as it is. Returns the accounts that it made now.
 */
export async function makeFirstContent({ databaseUrl, demo, keySeal }: FirstContent): Promise<DemoAccount[]> {
  const client = openDb({ url: databaseUrl, poolSize: 2, applicationName: 'parley-first-content' });
  try {
    const deps: Deps = { db: client.db, now: () => new Date(), ...(keySeal && { keySeal }) };
    await sealKeys(deps);
    const isEmpty = (await findAgreementFrame(client.db)) === null;
    if (isEmpty) await loadAgreement(deps, readShippedAgreement());
    if (demo === 'never' || (demo === 'at-first' && !isEmpty)) return [];
    const agreement = await findAgreementFrame(client.db);
    if (agreement === null) return [];
    const file = await exportAgreement(deps, agreement.slug);
    const roundId = await makeDemonstration(deps, agreement.id, file);
    if (roundId !== null) {
      await withThreads(({ computeReport }) => recomputeReport({ ...deps, computeReport }, roundId));
    }
    return await makeDemoAccounts(deps, file);
  } finally {
    await client.close();
  }
}

/** What there is to try. */
const demonstrated = ['stakeholder', 'moderator', 'admin'] as const satisfies readonly Role[];

/** One account of each role to try, spread over the parties. The addresses end in `.example`: no letter can reach anybody. */
async function makeDemoAccounts(deps: Deps, file: AgreementFile): Promise<DemoAccount[]> {
  const accounts: DemoAccount[] = [];
  for (const [index, role] of demonstrated.entries()) {
    const party = file.parties[index % file.parties.length];
    if (party === undefined) continue;
    const email = `${role}@demo.example`;
    if (await findAddressOwner(deps.db, email)) continue;
    const { password, authenticator } = await makeAccount(deps, {
      email,
      displayName: `${role[0]?.toUpperCase()}${role.slice(1)} (demonstration)`,
      role,
      partyCode: role === 'stakeholder' ? party.code : null,
      sectorCode: role === 'stakeholder' ? (file.sectors.at(-1)?.code ?? null) : null,
      language: file.languages[0] ?? 'en',
      timeZone: party.timeZone,
    });
    accounts.push({ role, email, password, authenticator });
  }
  return accounts;
}
