import type { AgreementFile } from './agreement-file';
import type { AgreementFault, FaultPath } from './fault';

/** Faults of values that are not among those known. `what` reads 'a domain of this agreement'. */
function unknownFaults(
  values: readonly string[],
  known: readonly string[],
  path: FaultPath,
  what: string,
): AgreementFault[] {
  const choice = known.length === 0 ? 'there is none' : known.join(', ');
  return values.flatMap((value, i) =>
    known.includes(value)
      ? []
      : [{ path: [...path, i], message: `is "${value}"; expected ${what} (${choice})` }],
  );
}

const unknownFault = (value: string, known: readonly string[], path: FaultPath, what: string) =>
  unknownFaults([value], known, path, what).map((fault) => ({ ...fault, path }));

/** Names that point at nothing in the same file. */
export function referenceFaults(file: AgreementFile): AgreementFault[] {
  const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);
  const domains = codes(file.domains);
  const parties = codes(file.parties);
  const known = {
    domains,
    industries: codes(file.industries),
    areas: codes(file.areas),
    commitments: codes(file.commitments),
    articles: codes(file.articles),
  };
  const singular = {
    domains: 'a domain',
    industries: 'an industry',
    areas: 'an area',
    commitments: 'a commitment',
    articles: 'an article',
  };
  const kinds = Object.keys(known) as (keyof typeof known)[];
  const language = 'one of the languages of this agreement';

  return [
    ...file.parties.flatMap((party, i) =>
      unknownFaults(party.shownLanguages, file.languages, ['parties', i, 'shownLanguages'], language),
    ),
    ...file.matrix.flatMap((row, i) => [
      ...unknownFault(row.domain, domains, ['matrix', i, 'domain'], 'a domain of this agreement'),
      ...row.positions.flatMap((position, j) => [
        ...unknownFault(
          position.party,
          parties,
          ['matrix', i, 'positions', j, 'party'],
          'a party of this agreement',
        ),
        ...unknownFault(
          position.status,
          codes(row.scale),
          ['matrix', i, 'positions', j, 'status'],
          'a step of the scale of its row',
        ),
      ]),
    ]),
    ...file.commitments.flatMap(({ responsible }, i) =>
      responsible === 'all'
        ? []
        : unknownFaults(responsible, parties, ['commitments', i, 'responsible'], 'a party of this agreement'),
    ),
    ...file.proposals.flatMap((proposal, i) => [
      ...unknownFault(proposal.domain, domains, ['proposals', i, 'domain'], 'a domain of this agreement'),
      ...kinds.flatMap((kind) =>
        unknownFaults(
          proposal.links[kind],
          known[kind],
          ['proposals', i, 'links', kind],
          `${singular[kind]} of this agreement`,
        ),
      ),
      ...proposal.statements.flatMap((statement, j) =>
        unknownFault(
          statement.language,
          file.languages,
          ['proposals', i, 'statements', j, 'language'],
          language,
        ),
      ),
    ]),
  ];
}
