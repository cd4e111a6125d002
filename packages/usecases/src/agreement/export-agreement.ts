import {
  findAgreement,
  findFirstRound,
  listAllPositions,
  listAreas,
  listCommitments,
  listDomains,
  listIndustries,
  listOpeningStatements,
  listSectors,
  listWrittenClauses,
  listWrittenProposals,
} from '@parley/db/agreement';
import type { Db, Tx } from '@parley/db/client';
import { listParties } from '@parley/db/round';
import { type AgreementFile, agreementFile } from '@parley/domain/agreement';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { Deps } from '../deps';

type Commitment = AgreementFile['commitments'][number];
type Domains = Awaited<ReturnType<typeof listDomains>>;

/**
 * An agreement as it reads today, as the file that would load it: proposals that came with it in their current
 * words, every dated position, every report of progress. What stakeholders added is theirs, and not in it.
 *
 * @param slug null for the agreement that was loaded first
 * @throws DomainError not-found
 */
export async function exportAgreement(deps: Deps, slug: string | null): Promise<AgreementFile> {
  return deps.db.transaction(
    async (tx) => {
      const row = await findAgreement(tx, slug);
      const round = row && (await findFirstRound(tx, row.id));
      if (row === null || round === null) throw new DomainError('not-found');
      const { id, decidedOn, ...described } = row;
      const domains = await listDomains(tx, id);
      const parties = await listParties(tx, id);
      return agreementFile.parse({
        format: 'parley-agreement/1',
        ...described,
        parties: parties.map(({ agreementId: _, ...party }) => party),
        sectors: await listSectors(tx, id),
        domains: domains.map(({ scale: _, scaleMeaning: __, ...domain }) => present(domain)),
        areas: await listAreas(tx, id),
        industries: await listIndustries(tx, id),
        matrix: await writtenMatrix(tx, id, domains),
        commitments: (await listCommitments(tx, id)).map(writtenCommitment),
        proposals: await writtenProposals(tx, id),
        round,
        ...(decidedOn === null ? {} : { decidedOn }),
      });
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** The same without what is null: a file leaves out what it does not say. */
const present = (row: object) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

async function writtenMatrix(db: Db | Tx, id: Id<'agreement'>, domains: Domains) {
  const positions = await listAllPositions(db, id);
  return domains
    .filter(({ scale }) => scale !== null)
    .map(({ code, scale, scaleMeaning }) => ({
      domain: code,
      scale,
      ...present({ scaleMeaning }),
      positions: positions
        .filter(({ domainCode }) => domainCode === code)
        .map(({ domainCode: _, partyCode, ...position }) => ({ ...position, party: partyCode })),
    }));
}

function writtenCommitment({
  ongoing,
  dueMonths,
  responsible,
  measure,
  ...rest
}: Awaited<ReturnType<typeof listCommitments>>[number]) {
  const set: Commitment['due'] = dueMonths === null ? 'open' : { months: dueMonths };
  return {
    ...rest,
    due: ongoing ? 'ongoing' : set,
    responsible: responsible ?? 'all',
    ...present({ measure }),
  };
}

async function writtenProposals(db: Db | Tx, agreementId: Id<'agreement'>) {
  const proposals = await listWrittenProposals(db, agreementId);
  const clauses = await listWrittenClauses(db, agreementId);
  const statements = await listOpeningStatements(db, agreementId);
  return proposals.map(({ id, links, ...proposal }) => {
    const linked = (kind: string) => links.filter((link) => link.kind === kind).map(({ code }) => code);
    return {
      ...proposal,
      links: {
        domains: linked('domain'),
        industries: linked('industry'),
        areas: linked('area'),
        commitments: linked('commitment'),
        articles: linked('article'),
      },
      clauses: clauses
        .filter(({ proposalId }) => proposalId === id)
        .map(({ heading, text, brackets }) => ({
          heading,
          text,
          ...(brackets.length === 0 ? {} : { brackets }),
        })),
      statements: statements
        .filter(({ proposalId }) => proposalId === id)
        .map(({ language, stance, text, translations }) => ({
          language,
          stance,
          text: { [language]: text, ...translations },
        })),
    };
  });
}
