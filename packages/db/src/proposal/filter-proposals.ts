import { type ProposalFilter, type ProposalLinkKind, withTheAgreement } from '@parley/domain/proposal';
import { eq, isNull, type SQL, sql } from 'drizzle-orm';
import { people, proposalLinks, proposals, proposalWords } from '../schema';

/** How alike a word and the words of a text must be, by trigrams: a letter too many, missing or exchanged passes. */
const alike = 0.5;

const linkedTo = (kind: ProposalLinkKind, code: string) =>
  sql`exists (select 1 from ${proposalLinks} l where l.proposal_id = ${proposals.id} and l.kind = ${kind} and l.code = ${code})`;

/** The conditions of a filter, none for what it leaves open. */
export function filtered({ domain, industry, area, from, state, words }: ProposalFilter): SQL[] {
  return [
    ...(domain === null ? [] : [sql`(${proposals.domainCode} = ${domain} or ${linkedTo('domain', domain)})`]),
    ...(industry === null ? [] : [linkedTo('industry', industry)]),
    ...(area === null ? [] : [linkedTo('area', area)]),
    ...(state === null ? [] : [eq(proposals.state, state)]),
    ...(from === null ? [] : [from === withTheAgreement ? isNull(proposals.authorId) : writtenIn(from)]),
    ...(words === null ? [] : [sql`${closeness(words)} > 0`]),
  ];
}

const writtenIn = (party: string) =>
  sql`exists (select 1 from ${people} a where a.id = ${proposals.authorId} and a.party_code = ${party})`;

const exact = (words: string) => /"|(^|\s)-/.test(words);

/**
 * How well a proposal answers to words, in whichever language of its agreement it answers best: 0 for not at all, up
 * to 1 for a text in which every word is nearly there, above 1 for one that has them, by where they stand. Accents do
 * not matter; words of one or two letters are left to full-text search, and a quoted phrase or a word to leave out
 * (`-word`) is taken as it is written.
 */
export const closeness = (words: string): SQL<number> => sql<number>`(
  select coalesce(max(case
    when w.words @@ q.query then 1 + ts_rank(w.words, q.query)
    when f.least >= ${exact(words) ? 2 : alike}::real then f.least
    else 0 end), 0)
  from ${proposalWords} w
  cross join lateral (
    select websearch_to_tsquery(search_configuration(w.language), unaccent(${words}::text)) as query
  ) q
  cross join lateral (
    select min(word_similarity(word, w.plain)) as least
    from regexp_split_to_table(lower(unaccent(${words}::text)), '[^[:alnum:]]+') as word
    where char_length(word) > 2
  ) f
  where w.proposal_id = ${proposals.id})`;
