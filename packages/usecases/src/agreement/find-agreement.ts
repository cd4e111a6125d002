import {
  countTexts,
  findAgreement as findRow,
  listAreas,
  listCommitments,
  listDomains,
  listIndustries,
  listPositions,
  listSectors,
} from '@parley/db/agreement';
import { listParties, type PartyRow } from '@parley/db/round';
import type { FindAgreementInput } from '@parley/domain/agreement';
import { DomainError } from '@parley/domain/error';
import { inLanguage, type LocalizedText } from '@parley/domain/language';
import type { Deps } from '../deps';
import { listRounds } from '../round';
import { shownMatrix } from './shown-matrix';
import { shownParties } from './shown-parties';

/** An agreement as its home shows it: all its tables, its rounds, and how much there is to read. */
export async function findAgreement(deps: Deps, input: FindAgreementInput) {
  const { language } = input;
  const row = await findRow(deps.db, input.slug);
  if (row === null) throw new DomainError('not-found');
  const { id, slug } = row;
  const asOf = input.asOf ?? deps.now().toISOString().slice(0, 10);
  const [parties, sectors, domains, areas, industries, commitments, positions, rounds, counts] =
    await Promise.all([
      listParties(deps.db, id),
      listSectors(deps.db, id),
      listDomains(deps.db, id),
      listAreas(deps.db, id),
      listIndustries(deps.db, id),
      listCommitments(deps.db, id),
      listPositions(deps.db, id, asOf),
      listRounds(deps, { agreementSlug: slug, language }),
      countTexts(deps.db, id),
    ]);
  const say = (text: LocalizedText) => inLanguage(text, language);
  const sayIfAny = (text: LocalizedText | null) => (text === null ? null : say(text));
  const named = <T extends { name: LocalizedText }>({ name, ...rest }: T) => ({ ...rest, name: say(name) });
  return {
    slug,
    title: say(row.title),
    question: say(row.question),
    summary: say(row.summary),
    languages: row.languages,
    communityRules: row.communityRules.map(({ title, text }, i) => ({
      number: i + 1,
      title: say(title),
      text: say(text),
    })),
    parties: shownParties(parties, language).map((party) => ({
      ...party,
      ...partyFacts(parties, party.code, language),
    })),
    /** Of the agreement in force, on which proposals build. */
    articles: row.articles.map(named),
    sectors: sectors.map(named),
    domains: domains.map(({ code, name, initiative, benefit }) => ({
      code,
      name: say(name),
      initiative: sayIfAny(initiative),
      benefit: sayIfAny(benefit),
    })),
    areas: areas.map(({ aim, ...area }) => ({ ...named(area), aim: say(aim) })),
    industries: industries.map(({ benefit, ...industry }) => ({ ...named(industry), benefit: say(benefit) })),
    commitments: commitments.map(({ title, outcome, measure, ...commitment }) => ({
      ...commitment,
      title: say(title),
      outcome: say(outcome),
      measure:
        measure === null
          ? null
          : {
              name: say(measure.name),
              unit: say(measure.unit),
              baseline: measure.baseline ?? null,
              target: measure.target ?? null,
            },
    })),
    matrix: { asOf, rows: shownMatrix(domains, positions, language) },
    rounds,
    counts,
  };
}

/** What a party calls the agreement in force, and the languages and zone it works in. */
function partyFacts(rows: readonly PartyRow[], code: string, language: string) {
  const row = rows.find((party) => party.code === code);
  return {
    treatyName: inLanguage(row?.treatyName ?? {}, language),
    officialLanguages: row?.officialLanguages ?? [],
    shownLanguages: row?.shownLanguages ?? [],
    timeZone: row?.timeZone ?? 'UTC',
  };
}

export type ShownAgreement = Awaited<ReturnType<typeof findAgreement>>;
