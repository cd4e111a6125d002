import { inTransaction } from '@parley/db/client';
import { type Consent, listConsents as listRows, lockPerson, saveConsents } from '@parley/db/person';
import { DomainError } from '@parley/domain/error';
import {
  type ChangeConsentInput,
  type ConsentKind,
  consentKinds,
  type MaybeViewer,
  type RegistrationConsent,
} from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

export type Consents = {
  /** What holds now: the newest answer to each question; null where it was never asked. */
  now: Record<ConsentKind, Consent | null>;
  /** Every answer, the newest first. */
  history: Consent[];
};

/** What the viewer agreed to, and when. */
export async function listConsents(deps: Deps, viewer: MaybeViewer): Promise<Consents> {
  permit(deps, viewer, 'account.read');
  const history = await listRows(deps.db, viewer.personId);
  const newest = (kind: ConsentKind) => history.find((answer) => answer.kind === kind) ?? null;
  return { now: { 'take-part': newest('take-part'), 'publish-ballot': newest('publish-ballot') }, history };
}

/** The viewer gives a consent or takes it back. The same answer again changes nothing. */
export async function changeConsent(
  deps: Deps,
  viewer: MaybeViewer,
  input: ChangeConsentInput,
): Promise<void> {
  permit(deps, viewer, 'account.change');
  await inTransaction(deps.db, async (tx) => {
    if ((await lockPerson(tx, viewer.personId)) === null) throw new DomainError('not-signed-in');
    const before = (await listRows(tx, viewer.personId)).find(({ kind }) => kind === input.kind);
    if (before?.given === input.given && before.version === input.version) return;
    await saveConsents(tx, viewer.personId, [{ ...input, decidedAt: deps.now() }]);
  });
}

/** The answers of a registration as they are kept. */
export function consentsOf(consent: RegistrationConsent, decidedAt: Date): Consent[] {
  const { version, language, takePart, publishBallot } = consent;
  const given: Record<ConsentKind, boolean> = { 'take-part': takePart, 'publish-ballot': publishBallot };
  return consentKinds.map((kind) => ({ kind, given: given[kind], version, language, decidedAt }));
}
