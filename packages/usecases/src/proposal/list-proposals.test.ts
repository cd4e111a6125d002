import { makePerson, useTestDb } from '@parley/db/testing';
import { listProposalsInput, proposalFilter } from '@parley/domain/proposal';
import { beforeAll, expect, test } from 'vitest';
import { loadAgreement } from '../agreement';
import { shippedAgreement } from '../agreement/testing/shipped';
import { listProposals } from './list-proposals';

const world = useTestDb();
const deps = () => ({ db: world.db, now: () => new Date('2026-11-24T12:00:00Z') });

beforeAll(async () => {
  await loadAgreement(deps(), shippedAgreement());
});

/** Numbers of the proposals that a filter leaves, in the order of the page. */
async function found(filter: Partial<Record<keyof typeof proposalFilter.shape, string>>, language = 'en') {
  const input = { agreementSlug: 'usmca-ai', language, filter: proposalFilter.parse(filter) };
  const { count, domains } = await listProposals(deps(), null, input);
  const numbers = domains.flatMap(({ proposals }) => proposals.map(({ number }) => number));
  expect(numbers).toHaveLength(count);
  return numbers;
}

test('each filter leaves what is linked to it, and all of them together what is linked to all', async () => {
  expect(await found({})).toHaveLength(14);
  const files = shippedAgreement().proposals;
  const numbers = (keep: (proposal: (typeof files)[number]) => boolean) =>
    files.filter(keep).map(({ number }) => number);
  const sorted = async (filter: Parameters<typeof found>[0]) => (await found(filter)).sort((a, b) => a - b);
  const inDomain = numbers(
    ({ domain, links }) => domain === 'data-privacy' || links.domains.includes('data-privacy'),
  );
  expect(inDomain.length).toBeGreaterThan(2);
  expect(await sorted({ domain: 'data-privacy' })).toEqual(inDomain);
  expect(await sorted({ industry: 'agritech' })).toEqual(
    numbers(({ links }) => links.industries.includes('agritech')),
  );
  expect(await sorted({ area: 'liability' })).toEqual(
    numbers(({ links }) => links.areas.includes('liability')),
  );
  expect(await sorted({ domain: 'data-privacy', industry: 'healthcare', area: 'liability' })).toEqual([8]);
  expect(await found({ state: 'adopted' })).toEqual([]);
  expect(await found({ domain: 'nowhere' })).toEqual([]);
});

test('a proposal is from the party of its author, and from the agreement where it has none', async () => {
  const { personId } = await makePerson(world.db, { partyCode: 'MX' });
  await world.sql`update proposals set author_id = ${personId} where number = 13`;
  expect(await found({ from: 'MX' })).toEqual([13]);
  expect(await found({ from: 'CA' })).toEqual([]);
  expect(await found({ from: 'agreement' })).toHaveLength(13);
  await world.sql`update proposals set author_id = null where number = 13`;
});

test.each([
  ['a word of a title', 'start-ups', 'en', 5],
  ['another form of the word', 'sandboxed experiment', 'en', 8],
  ['a word of a clause alone', 'asylum', 'en', 8],
  ['a French word without its accents', 'prejudice cause', 'fr-CA', 12],
  ['a French word with them', 'préjudice causé', 'fr-CA', 12],
  ['a Spanish word without its accents', 'capacitacion', 'es-MX', 6],
  ['a Spanish plural for a singular', 'créditos fiscales', 'es-MX', 5],
  ['a letter missing', 'sandboxs', 'en', 8],
  ['two letters exchanged', 'infrastrucutre', 'en', 13],
  ['a French typo', 'subventoins', 'fr-CA', 4],
  ['a Spanish typo', 'subvensiones', 'es-MX', 4],
  ['words of another language than the page’s', 'centros de datos', 'en', 13],
])('%s finds the proposal', async (_, words, language, number) => {
  expect(await found({ words }, language)).toContain(number);
});

test('a search leaves out what has nothing of it, and puts the best match first', async () => {
  expect(await found({ words: 'zebra' })).toEqual([]);
  expect(await found({ words: 'asylum' })).toEqual([8]);
  expect((await found({ words: 'regulatory sandboxes' }))[0]).toBe(8);
  expect((await found({ words: 'answers harm' }))[0]).toBe(12);
  expect(await found({ words: '"harm done by an AI system"' })).toEqual([12]);
  expect(await found({ words: '"infrastrucutre"' })).toEqual([]);
  expect(await found({ words: '  !&|():*  ' })).toEqual([]);
});

test('what is searched is the text as it reads now', async () => {
  await world.sql`update clause_versions set text = jsonb_set(text, '{en}', '"No zebra shall decide."') where id = (
    select v.id from clause_versions v join clauses c on c.id = v.clause_id join proposals p on p.id = c.proposal_id where p.number = 3 and c.number = 1)`;
  expect(await found({ words: 'zebras' })).toEqual([3]);
  await world.sql`update proposals set title = jsonb_set(title, '{fr-CA}', '"Le zèbre et la règle"') where number = 9`;
  expect(await found({ words: 'zebre' }, 'fr-CA')).toContain(9);
});

test.each([
  { order: 'number; drop table people' },
  { filter: { email: 'a' } },
  { filter: { authorId: { $ne: null } } },
  { filter: { state: "open' or '1'='1" } },
])(
  'an order, a column or a value that the list does not offer is refused: %o (GHSA-jvqq-cvh4-xm37)',
  (wrong) => {
    expect(listProposalsInput.safeParse({ language: 'en', ...wrong }).success).toBe(false);
  },
);

test('words and codes are compared and never read as SQL, and a list says nothing of an author’s account (GHSA-jm79-9pm4-vrw9)', async () => {
  const hostile = "') or true; drop table people; --";
  expect(await found({ words: hostile })).toEqual([]);
  expect(await found({ from: "' or 1=1" })).toEqual([]);
  const author = await makePerson(world.db, { email: 'hidden@example.org' });
  await world.sql`update proposals set author_id = ${author.personId} where number = 1`;
  const input = listProposalsInput.parse({ agreementSlug: 'usmca-ai', language: 'en' });
  const shown = JSON.stringify(await listProposals(deps(), null, input));
  expect(shown).not.toContain(author.personId);
  expect(shown).not.toContain('hidden@example.org');
  await world.sql`update proposals set author_id = null where number = 1`;
});
