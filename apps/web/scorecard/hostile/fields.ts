/** Where what was written is shown: on pages, in letters, in the tables of whoever wrote it. */
export type Surface = 'page' | 'letter' | 'table';
/** How long a text may be there, whether it must stand on one line, and where every one of them must be found again. */
type Place = { least?: number; most: number; oneLine?: true; shown: readonly Surface[] };

const page = ['page'] as const;
const written = ['page', 'letter'] as const;
const own = ['page', 'table'] as const;
const told = ['page', 'letter', 'table'] as const;
const name = { most: 60, oneLine: true } as const;
const organisation = { most: 120, oneLine: true } as const;

/** Fields whose text is kept and shown to somebody: each is filled with every hostile text. */
export const keptFields = {
  'person.signUp.displayName': { ...name, shown: told },
  'person.signUp.organisation': { ...organisation, shown: own },
  'person.updateProfile.displayName': { ...name, shown: written },
  'person.updateProfile.organisation': { ...organisation, shown: page },
  'apiToken.make.name': { ...name, shown: own },
  'organisation.make.name': { ...organisation, shown: written },
  'organisation.rename.name': { ...organisation, shown: page },
  'comment.write.body': { most: 4000, shown: own },
  'comment.edit.body': { most: 4000, shown: written },
  'comment.flag.note': { most: 500, shown: page },
  'translation.write.text': { most: 4000, shown: own },
  'statement.write.text': { most: 190, oneLine: true, shown: told },
  'reservation.save.body': { most: 500, oneLine: true, shown: own },
  'amendment.write.heading': { most: 200, oneLine: true, shown: own },
  'amendment.write.text': { most: 6000, shown: own },
  'amendment.write.reason': { most: 1000, shown: own },
  'officialPosition.publish.words': { most: 2000, shown: own },
  'proposal.saveDraft.content.title': { most: 160, oneLine: true, shown: told },
  'proposal.saveDraft.content.summary': { most: 1200, shown: told },
  'proposal.saveDraft.content.benefit': { most: 600, shown: own },
  'proposal.saveDraft.content.clauses.heading': { most: 200, oneLine: true, shown: own },
  'proposal.saveDraft.content.clauses.text': { most: 6000, shown: own },
  'proposal.confirmLanguage.title': { most: 160, oneLine: true, shown: told },
  'proposal.confirmLanguage.summary': { most: 1200, shown: own },
  'proposal.confirmLanguage.benefit': { most: 600, shown: own },
  'proposal.confirmLanguage.clauses.heading': { most: 200, oneLine: true, shown: own },
  'proposal.confirmLanguage.clauses.text': { most: 6000, shown: own },
  'moderation.decide.reason': { most: 1000, shown: told },
  'clause.confirm.heading': { most: 200, oneLine: true, shown: page },
  'clause.confirm.text': { most: 6000, shown: page },
  'round.save.title': { most: 120, oneLine: true, shown: page },
  'round.save.summary': { most: 600, shown: page },
  'proposal.recordOutcome.response': { most: 4000, shown: written },
  'proposal.recordOutcome.source': { most: 300, oneLine: true, shown: page },
  'person.disable.reason': { most: 500, shown: page },
  'earlyLook.look.reason': { least: 20, most: 500, shown: page },
  // Not of a procedure: the form's own verb, and what a browser calls itself.
  'passkey.name': { ...name, shown: own },
  'session.browser': { most: 40, oneLine: true, shown: own },
} as const satisfies Record<string, Place>;
export type KeptField = keyof typeof keptFields;
const names = Object.keys(keptFields) as KeptField[];

/** Fields whose text is read and let go: compared, counted, split into rows. Forms send them and show again what was typed. */
export const passingFields: readonly string[] = [
  'person.signUp.partyCode',
  'person.signUp.sectorCode',
  'person.signUp.invitation',
  'person.signUp.puzzle',
  'person.updateProfile.partyCode',
  'person.updateProfile.sectorCode',
  'person.pendingConfirmation.token',
  'person.confirmAddress.token',
  'person.pendingReset.token',
  'person.pendingSignIn.token',
  'person.pendingAddress.token',
  'person.resetPassword.token',
  'person.prove.password',
  'person.signUp.password',
  'person.resetPassword.password',
  'person.changePassword.password',
  'person.changeAddress.token',
  'person.setRole.rolePartyCode',
  'person.list.words',
  'proposal.saveDraft.content.links.domains',
  'proposal.saveDraft.content.links.industries',
  'proposal.saveDraft.content.links.areas',
  'proposal.saveDraft.content.links.commitments',
  'proposal.list.filter.from',
  'proposal.list.filter.words',
  'factor.confirmAuthenticator.code',
  'factor.removePasskey.id',
  'invitation.find.token',
  'invitation.preview.list',
  'invitation.invite.list',
  'letter.unsubscribe.token',
  'provider.disconnect.issuer',
  'vote.cards.seed',
  'follow.change.what.code',
  'language.detect.text',
  'statement.near.text',
];

/** A text of a turn in a field. */
export type Mark = { field: KeptField; turn: number };
/** The text that stands in a field now. */
export type Text = (field: KeptField) => string;

/** Tells in what is shown which text of which field it is. */
const mark = (field: KeptField, turn: number) => ` #f${names.indexOf(field)}s${turn};`;
/** The marks that stand in a text. */
export const marksIn = (text: string): Mark[] =>
  [...text.matchAll(/#f(\d+)s(\d+);/g)].flatMap(([, index, turn]) => {
    const field = names[Number(index)];
    return field === undefined ? [] : [{ field, turn: Number(turn) }];
  });

/** Whether a field takes a text whole, with its mark behind it. */
function fits(field: KeptField, text: string, turn: number): boolean {
  const { least = 0, most, oneLine }: Place = keptFields[field];
  const isOneLine = !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
  const length = text.trim().length + mark(field, turn).length;
  return (
    length >= least &&
    text.length <= most - mark(field, turn).length &&
    (isOneLine || oneLine !== true) &&
    text.trim() !== ''
  );
}

/** The text of a turn as a field takes it; one that would not stand in it whole gives way to another that does. */
export function textFor(field: KeptField, texts: readonly string[], turn: number): string {
  const given = texts[turn] ?? '';
  const fitting = fits(field, given, turn) ? [given] : texts.filter((text) => fits(field, text, turn));
  return `${fitting[turn % fitting.length] ?? ''}${mark(field, turn)}`;
}

/** Every text of every field that takes it, with the surfaces on which it has to be found. */
export const triedMarks = (texts: readonly string[]): (Mark & { shown: readonly Surface[] })[] =>
  names.flatMap((field) =>
    texts.flatMap((text, turn) =>
      fits(field, text, turn) ? [{ field, turn, shown: keptFields[field].shown }] : [],
    ),
  );
