import { findTranslatable, listStandingTranslations } from '@parley/db/translation';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { baseOf, inLanguage, type LocalizedText } from '@parley/domain/language';
import { permissionObstacle } from '@parley/domain/permission';
import type { MaybeViewer } from '@parley/domain/person';
import {
  confirmObstacle,
  type FindTranslationInput,
  languagesToTranslate,
  translatingObstacle,
  translationLimit,
} from '@parley/domain/translation';
import type { Deps } from '../deps';
import { type StandingRow, standingIn } from './standing-in';

/** A text with what stands of it in one language, and whether this reader may translate it. */
export async function findTranslation(deps: Deps, viewer: MaybeViewer, input: FindTranslationInput) {
  const original = await findTranslatable(deps.db, input.subjectId);
  if (original === null) throw new DomainError('not-found');
  const languages = languagesToTranslate(original);
  const wanted = input.into ?? input.language;
  const into =
    languages.find((tag) => tag === wanted) ??
    languages.find((tag) => baseOf(tag) === baseOf(wanted)) ??
    languages[0];
  if (into === undefined) throw new DomainError('not-found');
  const rows = await listStandingTranslations(deps.db, input.subjectId, original.hash);
  const row = rows.find(({ language }) => language === into) ?? null;
  const standing = standingIn(original, rows, into);
  const now = deps.now();
  const { kind, round, proposalSlug, proposalTitle } = original;
  return {
    kind,
    original: { language: original.language, text: original.text },
    /** Of the statement in its round, or of the clause that a reservation is on. */
    number: original.number,
    proposal:
      proposalSlug === null || proposalTitle === null
        ? null
        : { slug: proposalSlug, title: inLanguage(proposalTitle, input.language) },
    into,
    languages: languages.map((language) => ({
      language,
      state: standingIn(original, rows, language)?.state ?? null,
    })),
    limit: translationLimit(kind, round.rules),
    isMine: original.authorId !== null && original.authorId === viewer?.personId,
    translation: row === null ? givenIn(original.given, into) : shownTo(viewer, row, original.authorId, now),
    obstacle: translatingObstacle(original, into, standing, viewer, now),
    mayConfirm: row !== null && confirmObstacle(original, row, viewer, now) === null,
  };
}

type ShownTranslation = {
  /** Null where it came with the file of its agreement. */
  translationId: Id<'translation'> | null;
  state: 'waiting' | 'confirmed';
  /** Null where this reader may not see it yet. */
  text: string | null;
  translator: string | null;
  isMine: boolean;
  /** Since when it is confirmed, or waits. */
  at: Date | null;
  /** For moderators: the case that waits on it. */
  caseNumber: number | null;
};

const givenIn = (given: LocalizedText, language: string): ShownTranslation | null =>
  given[language] === undefined
    ? null
    : {
        translationId: null,
        state: 'confirmed',
        text: given[language],
        translator: null,
        isMine: false,
        at: null,
        caseNumber: null,
      };

/** What nobody has confirmed is read by whoever has to do with it: its translator, the author of the text, moderators. */
function shownTo(
  viewer: MaybeViewer,
  row: StandingRow,
  authorId: string | null,
  now: Date,
): ShownTranslation {
  const isMine = viewer !== null && row.translatorId === viewer.personId;
  const author = { personId: row.translatorId, partyCode: row.translatorPartyCode };
  const answers = permissionObstacle(viewer, 'case.read', now, author) === null;
  const isShown =
    row.state === 'confirmed' || isMine || answers || (viewer !== null && authorId === viewer.personId);
  return {
    translationId: row.id,
    state: row.state,
    text: isShown ? row.text : null,
    translator: row.translator,
    isMine,
    at: row.confirmedAt ?? row.createdAt,
    caseNumber: answers ? row.caseNumber : null,
  };
}
