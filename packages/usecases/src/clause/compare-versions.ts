import { findClause, listVersions } from '@parley/db/clause';
import type { CompareVersionsInput } from '@parley/domain/clause';
import { DomainError } from '@parley/domain/error';
import { isPublicProposal } from '@parley/domain/proposal';
import type { Deps } from '../deps';
import { type WordDiff, wordDiff } from '../wording';

export type ComparedVersion = {
  version: number;
  createdAt: Date;
  author: string | null;
  amendment: number | null;
};
export type ComparedLanguage = { language: string; heading: WordDiff; text: WordDiff };

/** Two versions of a clause, word by word in every language of its agreement. Drafted ones are on the clause's own page. */
export async function compareVersions(deps: Deps, input: CompareVersionsInput) {
  const place = await findClause(deps.db, input.proposalSlug, input.clause);
  if (place === null || !isPublicProposal(place.proposalState)) throw new DomainError('not-found');
  const versions = await listVersions(deps.db, place.clauseId);
  const at = (version: number) => {
    const found = versions.find((one) => one.version === version && one.state !== 'drafted');
    if (found === undefined) throw new DomainError('not-found');
    return found;
  };
  const [from, to] = [at(input.from), at(input.to)];
  const credited = ({ version, createdAt, authorName, amendment }: typeof from): ComparedVersion => ({
    version,
    createdAt,
    author: authorName,
    amendment,
  });
  return {
    proposal: { number: place.proposalNumber, slug: place.proposalSlug, title: place.proposalTitle },
    clause: place.number,
    from: credited(from),
    to: credited(to),
    versions: versions.filter(({ state }) => state !== 'drafted').map(({ version }) => version),
    languages: place.languages.map(
      (language): ComparedLanguage => ({
        language,
        heading: wordDiff(from.heading[language] ?? '', to.heading[language] ?? '', language),
        text: wordDiff(from.text[language] ?? '', to.text[language] ?? '', language),
      }),
    ),
  };
}
