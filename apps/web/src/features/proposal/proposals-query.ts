import { slug } from '@parley/domain/id';
import {
  type ProposalFilter,
  proposalFilter,
  publicProposalStates,
  withTheAgreement,
} from '@parley/domain/proposal';

export type SearchParams = Record<string, string | string[] | undefined>;

/** What an address asks of the list of proposals; whatever it cannot mean is left out. */
export function readProposalsQuery(params: SearchParams): ProposalFilter {
  const one = (name: string) => {
    const value = params[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : null;
  };
  const code = (name: string) => {
    const value = slug.safeParse(one(name));
    return value.success ? value.data : null;
  };
  const from = one('from');
  return proposalFilter.parse({
    words: one('words'),
    domain: code('domain'),
    industry: code('industry'),
    area: code('area'),
    from: from === withTheAgreement || (from !== null && /^[A-Z][A-Z0-9]{1,7}$/.test(from)) ? from : null,
    state: publicProposalStates.find((state) => state === one('state')) ?? null,
  });
}

export const isFiltered = (filter: ProposalFilter): boolean =>
  Object.values(filter).some((value) => value !== null);
