import { describe, expect, it } from 'vitest';
import { agreementFaults } from './agreement-faults';
import { type AgreementFile, agreementFile } from './agreement-file';
import { pathText } from './fault';
import { localizedTexts } from './localized-texts';

const nl = (text: string) => ({ nl: text });
const party = (code: string) => ({
  code,
  name: nl(code),
  treatyName: nl('Verdrag'),
  officialLanguages: ['nl'],
  shownLanguages: ['nl'],
  timeZone: 'Europe/Amsterdam',
});
const position = (code: string) => ({
  party: code,
  status: 'geen',
  text: nl('Geen regel.'),
  holdsFrom: '2025-01-01',
  checkedOn: '2026-01-01',
  sources: [{ title: nl('Nota') }],
});

/** A valid agreement of two parties in one language; `over` replaces parts of it. */
const agreement = (over: Partial<AgreementFile> = {}): AgreementFile => ({
  ...agreementFile.parse({
    format: 'parley-agreement/1',
    slug: 'delta',
    title: nl('Verdrag'),
    question: nl('Wat nu?'),
    summary: nl('Twee partijen.'),
    languages: ['nl'],
    parties: [party('NOORD'), party('ZUID')],
    sectors: [{ code: 'visserij', name: nl('Visserij') }],
    domains: [{ code: 'water', name: nl('Water') }],
    areas: [],
    industries: [],
    matrix: [
      {
        domain: 'water',
        scale: [
          { code: 'geen', name: nl('Geen') },
          { code: 'streng', name: nl('Streng') },
        ],
        positions: [position('NOORD'), position('ZUID')],
      },
    ],
    commitments: [],
    communityRules: [{ title: nl('Beleefd'), text: nl('Wees beleefd.') }],
    proposals: [
      {
        number: 1,
        slug: 'peil',
        domain: 'water',
        title: nl('Peil'),
        summary: nl('Eén peil.'),
        benefit: nl('Rust.'),
        links: {},
        clauses: [{ heading: nl('Peil'), text: nl('Het peil.') }],
        statements: [
          { language: 'nl', stance: 'for', text: nl('Goed.') },
          { language: 'nl', stance: 'against', text: nl('Niet goed.') },
        ],
      },
    ],
    round: {
      slug: 'ronde-1',
      title: nl('Ronde 1'),
      summary: nl('Stem.'),
      openForDays: 7,
      timeZone: 'Europe/Amsterdam',
      rules: {},
    },
  }),
  ...over,
});
const faultsOf = (file: AgreementFile, isTimeZone = (_: string) => true) =>
  agreementFaults(file, isTimeZone).map(({ path, message }) => `${pathText(path)} ${message}`);

describe('agreementFaults', () => {
  it('holds nothing against an agreement of any parties in any language', () => {
    expect(faultsOf(agreement())).toEqual([]);
  });

  it('asks whoever calls which time zones there are', () => {
    expect(faultsOf(agreement(), () => false)).toEqual([
      'parties[0].timeZone is "Europe/Amsterdam"; expected a time zone such as America/Toronto',
      'parties[1].timeZone is "Europe/Amsterdam"; expected a time zone such as America/Toronto',
      'round.timeZone is "Europe/Amsterdam"; expected a time zone such as America/Toronto',
    ]);
  });

  it('misses a further language in every text that there is', () => {
    const file = agreement({ languages: ['nl', 'fy'] });
    const missing = faultsOf(file).filter((fault) => fault.endsWith('fy is missing; expected a text in fy'));
    expect(missing).toHaveLength(localizedTexts(file).length);
    expect(missing).toHaveLength(26);
  });

  it('counts the characters of a statement as the round counts those of a new one', () => {
    const [proposal] = agreement().proposals;
    const withText = (text: string) =>
      agreement({
        proposals: [
          {
            ...proposal!,
            statements: [
              { language: 'nl', stance: 'for' as const, text: nl(text) },
              { language: 'nl', stance: 'against' as const, text: nl('Kort.') },
            ],
          },
        ],
      });
    expect(faultsOf(withText(`  ${'é'.repeat(198)}  😀\n`))).toEqual([]);
    expect(faultsOf(withText('é'.repeat(201)))).toEqual([
      "proposals[0].statements[0].text.nl has 201 characters; expected at most 200, the round's rule",
    ]);
  });

  it('takes several dated positions of a party, and one a day', () => {
    const [row] = agreement().matrix;
    const later = { ...position('ZUID'), holdsFrom: '2025-06-01' };
    const withPositions = (...more: (typeof later)[]) =>
      agreement({ matrix: [{ ...row!, positions: [...row!.positions, ...more] }] });
    expect(faultsOf(withPositions(later))).toEqual([]);
    expect(faultsOf(withPositions(later, later))).toEqual([
      'matrix[0].positions[3].holdsFrom repeats "ZUID from 2025-06-01" of matrix[0].positions[2].holdsFrom; expected it once',
    ]);
  });

  it('takes no value of progress by which nothing is measured, and one report a day', () => {
    const report = { on: '2026-01-01', value: 3, text: nl('Drie.'), sources: [{ title: nl('Nota') }] };
    const withProgress = (measure?: AgreementFile['commitments'][number]['measure']) =>
      agreement({
        commitments: [
          {
            code: 'dijk',
            title: nl('Dijk'),
            outcome: nl('Hoger'),
            due: 'ongoing' as const,
            responsible: 'all' as const,
            progress: [report, report],
            ...(measure === undefined ? {} : { measure }),
          },
        ],
      });
    expect(faultsOf(withProgress({ name: nl('Hoogte'), unit: nl('m') }))).toEqual([
      'commitments[0].progress[1].on repeats "2026-01-01" of commitments[0].progress[0].on; expected it once',
    ]);
    expect(faultsOf(withProgress())).toContain(
      'commitments[0].progress[0].value is 3, and the commitment has no measure; expected a measure, or no value',
    );
  });

  it('asks for opening statements on both sides of each proposal', () => {
    const [proposal] = agreement().proposals;
    const statements = proposal!.statements.map((statement) => ({ ...statement, stance: 'for' as const }));
    expect(faultsOf(agreement({ proposals: [{ ...proposal!, statements }] }))).toEqual([
      'proposals[0].statements has no statement against the proposal; expected opening statements on both sides',
    ]);
  });

  it('finds the same statement in two proposals, however its white space stands', () => {
    const [proposal] = agreement().proposals;
    const again = {
      ...proposal!,
      number: 2,
      slug: 'peil-2',
      statements: [
        { language: 'nl', stance: 'against' as const, text: nl(' Niet  goed.') },
        { language: 'nl', stance: 'for' as const, text: nl('Heel goed.') },
      ],
    };
    expect(faultsOf(agreement({ proposals: [proposal!, again] }))).toEqual([
      'proposals[1].statements[0].text.nl repeats "Niet goed." of proposals[0].statements[1].text.nl; expected it once',
    ]);
  });
});
