import { roundRules, saveRoundInput } from '@parley/domain/round';
import type { Problem } from '@parley/ui/form';

/** Numbers among the rules: as shares they are asked for in per cent. An empty one is left to its default. */
export const numberFields = {
  threshold: 'share',
  minimumVotes: 'count',
  statementLength: 'count',
  errorRate: 'share',
  groupsMax: 'count',
  suppressionK: 'count',
  suppressionKFine: 'count',
  minorityShare: 'share',
  uncertainShare: 'share',
} as const;
export type NumberField = keyof typeof numberFields;
const numberNames = Object.keys(numberFields) as NumberField[];

/** Choices among the rules, and what holds where a round leaves them out. */
const choices = {
  tallies: 'with-editions',
  statements: 'strict',
  comments: 'by-report',
  amendments: 'admins',
  tierToVote: 'email',
  tierToWrite: 'email',
} as const;
const chosenNames = Object.keys(choices) as (keyof typeof choices)[];

export type RoundValues = Record<string, string>;
type Localized = Readonly<Record<string, string>>;
type Written = {
  title: Localized;
  summary: Localized;
  timeZone: string;
  opensLocal: string;
  closesLocal: string;
  rules: Readonly<Record<string, unknown>>;
};

/** Shares have no digit that a share of whole per mille has not: 0.29 is 29, not 28.999999999999996. */
const toPercent = (share: number) => Math.round(share * 1e6) / 1e4;

/** What the form holds of a round; of a new one, the rules as they are unless somebody changes them. */
export function valuesOf(round: Written | null): RoundValues {
  const rules: Readonly<Record<string, unknown>> = round?.rules ?? roundRules.parse({});
  const values: RoundValues = {
    timeZone: round?.timeZone ?? '',
    opensAt: round?.opensLocal ?? '',
    closesAt: round?.closesLocal ?? '',
  };
  for (const name of ['title', 'summary'] as const) {
    for (const [tag, text] of Object.entries(round?.[name] ?? {})) values[`${name}-${tag}`] = text;
  }
  for (const name of numberNames) {
    const value = rules[name];
    if (typeof value !== 'number') continue;
    values[name] = String(numberFields[name] === 'share' ? toPercent(value) : value);
  }
  for (const name of chosenNames) values[name] = String(rules[name] ?? choices[name]);
  return values;
}

/** What was typed, as it is; what React adds to a form by itself is not. */
export const readValues = (form: FormData): RoundValues =>
  Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) =>
      typeof value === 'string' && !name.startsWith('$') ? [[name, value.trim()]] : [],
    ),
  );

function numberOf(name: NumberField, typed: string): number | undefined {
  if (typed === '') return undefined;
  const value = Number(typed.replace(',', '.'));
  return numberFields[name] === 'share' ? Math.round(value * 1e4) / 1e6 : value;
}

const inLanguages = (values: RoundValues, name: string, languages: readonly string[]) =>
  Object.fromEntries(
    languages.flatMap((tag) => {
      const text = values[`${name}-${tag}`] ?? '';
      return text === '' ? [] : [[tag, text]];
    }),
  );

/** The input for `round.save`, or the names of the fields that do not fit. */
/** What a form of a round is for: a draft that is there, or a new one of an agreement. */
export type RoundFormOf = {
  roundId: string | null;
  agreementSlug: string | null;
  languages: readonly string[];
};

export function readRound(values: RoundValues, { roundId, agreementSlug, languages }: RoundFormOf) {
  const numbers = numberNames.flatMap((name) => {
    const value = numberOf(name, values[name] ?? '');
    return value === undefined ? [] : [[name, value]];
  });
  return saveRoundInput.safeParse({
    roundId,
    agreementSlug,
    title: inLanguages(values, 'title', languages),
    summary: inLanguages(values, 'summary', languages),
    timeZone: values.timeZone,
    opensAt: values.opensAt,
    closesAt: values.closesAt,
    rules: Object.fromEntries([...numbers, ...chosenNames.map((name) => [name, values[name]])]),
  });
}

/** The field of the form that an issue of the schema is about. */
export function fieldOf(path: readonly PropertyKey[], languages: readonly string[]): string {
  const [first, second] = path.map(String);
  if (first === 'rules') return second ?? 'threshold';
  if (first === 'title' || first === 'summary') return `${first}-${second ?? languages[0] ?? ''}`;
  return first ?? '';
}

export type RoundFormState = { values: RoundValues; problems: readonly Problem[]; turn: number };
