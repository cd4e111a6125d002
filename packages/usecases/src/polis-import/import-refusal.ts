const sentences = {
  'agreement-missing': (what: string) =>
    what === ''
      ? 'There is no agreement yet that the round could belong to: start Parley once, or load one.'
      : `There is no agreement "${what}": name one that is loaded.`,
  'party-unknown': (what: string, known: readonly string[]) =>
    `The parties file names "${what}", which is no party of the agreement; expected one of ${known.join(', ')}.`,
  'slug-taken': (what: string) => `There is a round "${what}" already: give another name with --slug.`,
  'no-votes': (what: string) => `The export "${what}" holds no vote: nothing was imported.`,
} as const;

/** Why an export was not imported, as one sentence for the person at the command line. */
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
