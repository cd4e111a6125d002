import { listTakenSlugs, saveAgreement, saveAgreementParts } from '@parley/db/agreement';
import { newId, type Tx } from '@parley/db/client';
import { type ProposalPlace, saveProposal } from '@parley/db/proposal';
import { findEndOfDay, saveRound } from '@parley/db/round';
import { saveStatements, type WrittenStatement } from '@parley/db/statement';
import type { AgreementFile } from '@parley/domain/agreement';
import type { Id } from '@parley/domain/id';
import type { Deps } from '../deps';
import { rulesHashOf } from '../round/rules-hash';
import { contentHash } from './content-hash';

/** An agreement that cannot stand beside those that are there. */
export class AgreementTakenRefusal extends Error {
  override readonly name = 'AgreementTakenRefusal';

  constructor(slug: string, names: readonly string[]) {
    super(
      `The agreement "${slug}" was not loaded: another agreement has ${names.join(', ')} already; give another slug in the file.`,
    );
  }
}

export type Loaded = { agreementId: Id<'agreement'>; roundId: Id<'round'> };

/**
 * Loads an agreement with its proposals, and opens its first round, in one transaction.
 *
 * @throws AgreementTakenRefusal where a proposal or the round has the address of another agreement's
 * @returns null where an agreement of this slug is there already: what people have voted on is never overwritten
 */
export async function loadAgreement(deps: Deps, file: AgreementFile): Promise<Loaded | null> {
  const now = deps.now();
  return deps.db.transaction(async (tx) => {
    const agreementId = await saveAgreement(tx, file, contentHash(file), now);
    if (agreementId === null) return null;
    await refuseTakenNames(tx, file);
    await saveAgreementParts(tx, agreementId, file);
    const roundId = await openFirstRound(tx, agreementId, file, now);
    await saveProposals(tx, file, { agreementId, roundId, openedAt: now });
    return { agreementId, roundId };
  });
}

/** Proposals and rounds have addresses of their own, whatever agreement they belong to. */
async function refuseTakenNames(tx: Tx, file: AgreementFile): Promise<void> {
  const slugs = file.proposals.map(({ slug }) => slug);
  const taken = await listTakenSlugs(tx, { slugs, round: file.round.slug });
  const names = [
    ...taken.proposals.map((slug) => `the proposal "${slug}"`),
    ...(taken.round ? [`the round "${file.round.slug}"`] : []),
  ];
  if (names.length > 0) throw new AgreementTakenRefusal(file.slug, names);
}

async function openFirstRound(
  tx: Tx,
  agreementId: Id<'agreement'>,
  { round }: AgreementFile,
  now: Date,
): Promise<Id<'round'>> {
  const { openForDays, ...rest } = round;
  const id = newId('round');
  await saveRound(tx, {
    ...rest,
    id,
    agreementId,
    state: 'open',
    rulesHash: rulesHashOf(round.rules),
    opensAt: now,
    closesAt: await findEndOfDay(tx, now, openForDays, round.timeZone),
    createdAt: now,
  });
  return id;
}

async function saveProposals(tx: Tx, file: AgreementFile, place: ProposalPlace): Promise<void> {
  const opening: WrittenStatement[] = [];
  for (const proposal of file.proposals) {
    const hashes = proposal.clauses.map(({ heading, text }) => contentHash({ heading, text }));
    const proposalId = await saveProposal(tx, proposal, hashes, place);
    for (const { language, stance, text } of proposal.statements) {
      const { [language]: original = '', ...translations } = text;
      opening.push({
        proposalId,
        number: opening.length + 1,
        source: 'opening',
        stance,
        text: original,
        language,
        translations,
      });
    }
  }
  await saveStatements(tx, place.roundId, opening, place.openedAt);
}
