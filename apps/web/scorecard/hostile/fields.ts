/** How long a text may be there, and whether it must stand on one line. */
type Place = { most: number; oneLine?: true };

const name: Place = { most: 60, oneLine: true };
const organisation: Place = { most: 120, oneLine: true };

/** Fields whose text is kept and shown to somebody: each is filled with every hostile text. */
export const keptFields = {
  'person.signUp.displayName': name,
  'person.signUp.organisation': organisation,
  'person.updateProfile.displayName': name,
  'person.updateProfile.organisation': organisation,
  'apiToken.make.name': name,
  'organisation.make.name': organisation,
  'comment.write.body': { most: 4000 },
  'comment.edit.body': { most: 4000 },
  'comment.flag.note': { most: 500 },
  'statement.write.text': { most: 200, oneLine: true },
  'reservation.save.body': { most: 500, oneLine: true },
  'amendment.write.heading': { most: 200, oneLine: true },
  'amendment.write.text': { most: 6000 },
  'amendment.write.reason': { most: 1000 },
  'officialPosition.publish.words': { most: 2000 },
  'proposal.saveDraft.content.title': { most: 160, oneLine: true },
  'proposal.saveDraft.content.summary': { most: 1200 },
  'proposal.saveDraft.content.benefit': { most: 600 },
  'proposal.saveDraft.content.clauses.heading': { most: 200, oneLine: true },
  'proposal.saveDraft.content.clauses.text': { most: 6000 },
  'proposal.confirmLanguage.title': { most: 160, oneLine: true },
  'proposal.confirmLanguage.summary': { most: 1200 },
  'proposal.confirmLanguage.benefit': { most: 600 },
  'proposal.confirmLanguage.clauses.heading': { most: 200, oneLine: true },
  'proposal.confirmLanguage.clauses.text': { most: 6000 },
  'moderation.decide.reason': { most: 1000 },
  // Not of a procedure: the form's own verb, and what a browser calls itself.
  'passkey.name': name,
  'session.browser': { most: 40, oneLine: true },
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

/** Words of whoever answers for an agreement, which stand in it as the words of its file do: written by moderators, managers, analysts and admins alone. */
export const officialFields: readonly string[] = [
  'clause.confirm.heading',
  'clause.confirm.text',
  'round.save.title',
  'round.save.summary',
  'person.disable.reason',
  'earlyLook.look.reason',
  'organisation.rename.name',
  'proposal.recordOutcome.response',
  'proposal.recordOutcome.source',
];

/** Tells in what is shown which text of which field it is. */
const mark = (field: KeptField, turn: number) => ` #f${names.indexOf(field)}s${turn}`;
/** The fields whose marks stand in a text. */
export const fieldsShown = (text: string): KeptField[] =>
  [...text.matchAll(/#f(\d+)s\d+/g)].flatMap(([, index]) => names[Number(index)] ?? []);

/** The text of a turn as a field takes it; one that would not stand in it whole gives way to another that does. */
export function textFor(field: KeptField, texts: readonly string[], turn: number): string {
  const { most, oneLine }: Place = keptFields[field];
  const room = most - mark(field, turn).length;
  const fits = (text: string) =>
    text.length <= room && !(oneLine === true && /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) && text.trim() !== '';
  const given = texts[turn] ?? '';
  const fitting = fits(given) ? [given] : texts.filter(fits);
  return `${fitting[turn % fitting.length] ?? ''}${mark(field, turn)}`;
}
