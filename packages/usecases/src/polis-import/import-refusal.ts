const sentences = {
  'agreement-missing': (what: string) =>
    what === ''
      ? 'There is no agreement yet that the round could belong to: start Parley once, or load one.'
      : `There is no agreement "${what}": name one that is loaded.`,
  'party-unknown': (what: string, known: readonly string[]) =>
    `The parties file names "${what}", which is no party of the agreement; expected one of ${known.join(', ')}.`,
  'slug-taken': (what: string) => `There is a round "${what}" already: give another name with --slug.`,
  'no-votes': (what: string) => `The export "${what}" holds no vote: nothing was imported.`,
  'round-missing': (what: string) =>
    `There is no round "${what}": give the name that stands in its address, as in /en/rounds/NAME.`,
  'not-imported': (what: string) =>
    `The round "${what}" was held here and is not removed by a command; only imported rounds are.`,
} as const;

/** Why an export was not imported, or an import not removed, as one sentence for the person at the command line. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';

  constructor(
    readonly code: keyof typeof sentences,
    what: string,
    known: readonly string[] = [],
  ) {
    super(sentences[code](what, known));
  }
}
