import type { Id } from '@parley/domain/id';
import type { Viewer } from '@parley/domain/person';
import {
  confirmLanguage,
  inviteSponsor,
  type SavedDraft,
  saveDraft,
  submitDraft,
} from '@parley/usecases/proposal';
import { makeSomebody } from '../world/people';
import type { World } from '../world/world';
import { counting, countOf, personOf, tag, type UniqueAct } from './act';

/** So many hand something in at once, each several times. */
const several = 10;

/** A draft whose words are all there. */
function makeDraft({ deps }: World, author: Viewer, title: string): Promise<SavedDraft> {
  const inAll = (words: string) => ({ en: words, 'fr-CA': words, 'es-MX': words });
  const content = {
    domain: 'regulation',
    title: inAll(title),
    summary: inAll('What it asks.'),
    benefit: inAll('What it brings.'),
    clauses: [{ heading: inAll('Scope'), text: inAll('Each Party shall do so.') }],
    links: { domains: [], industries: [], areas: [], commitments: [] },
  };
  return saveDraft(deps, author, { draftId: null, agreementSlug: 'measured', revision: 0, content });
}

/** What becomes of a proposal before it is open. */
export const proposalActs: readonly UniqueAct[] = [
  {
    name: 'drafts of one title that are submitted often and at once are each one proposal, with a number and an address',
    keys: [
      'proposal_drafts_proposal_id_unique',
      'proposals_agreement_id_number_unique',
      'proposals_slug_unique',
      'cases_proposal_waiting',
      'clauses_proposal_id_number_unique',
    ],
    prepare: async (world) => {
      const title = `Title ${tag()}`;
      const authors = await Promise.all(Array.from({ length: several }, () => personOf(world)));
      const drafts = await Promise.all(authors.map((author) => makeDraft(world, author, title)));
      return {
        ask: (turn) => submitDraft(world.deps, authors[turn % several]!, drafts[turn % several]!),
        happened: async () =>
          (await countOf(world.sql`select count(distinct (p.number, p.slug)) from proposals p
            join clauses k on k.proposal_id = p.id join cases c on c.proposal_id = p.id where p.title->>'en' = ${title}`)) /
          several,
      };
    },
  },
  {
    name: 'a draft is saved once of fifty windows that had the same words',
    keys: [],
    prepare: async (world) => {
      const author = await personOf(world);
      const { draftId, revision } = await makeDraft(world, author, 'Title');
      const content = { title: {}, summary: {}, benefit: {}, clauses: [], domain: null };
      const links = { domains: [], industries: [], areas: [], commitments: [] };
      const wish = { draftId, revision, agreementSlug: 'measured', content: { ...content, links } };
      return counting(() => saveDraft(world.deps, author, wish));
    },
  },
  {
    name: 'a proposal is confirmed in a language once',
    keys: ['version_confirmations_version_id_language_pk', 'proposal_words_proposal_id_language_pk'],
    prepare: async (world) => {
      const [author, admin] = [await personOf(world), await personOf(world, 'admin')];
      const draft = await makeDraft(world, author, `Title ${tag()}`);
      await submitDraft(world.deps, author, draft);
      const [row] = await world.sql<{ proposalId: Id<'proposal'> }[]>`
        select proposal_id as "proposalId" from proposal_drafts where id = ${draft.draftId}`;
      const { proposalId } = row!;
      const words = { title: 'Titre', summary: 'Résumé', benefit: 'Apport' };
      const clauses = [{ heading: 'Portée', text: 'Chaque Partie le fait.' }];
      return {
        ask: () => confirmLanguage(world.deps, admin, { proposalId, language: 'fr-CA', ...words, clauses }),
        happened: () =>
          countOf(world.sql`select count(*) from version_confirmations o
            join clause_versions v on v.id = o.version_id join clauses k on k.id = v.clause_id
            where k.proposal_id = ${proposalId} and o.language = 'fr-CA'`),
      };
    },
  },
  {
    name: 'somebody is asked to stand behind a proposal once, by one letter',
    keys: ['sponsors_draft_id_person_id_pk'],
    prepare: async (world) => {
      const author = await personOf(world);
      const { viewer, email } = await makeSomebody(world, { role: 'stakeholder' });
      const { draftId } = await makeDraft(world, author, `Title ${tag()}`);
      return {
        ask: () => inviteSponsor(world.deps, author, { draftId, email }),
        happened: () =>
          countOf(world.sql`select count(*) from sponsors s join letters l using (person_id)
            where s.draft_id = ${draftId} and s.person_id = ${viewer?.personId ?? ''}`),
      };
    },
  },
];
