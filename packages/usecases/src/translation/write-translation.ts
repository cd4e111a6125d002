import { inTransaction, type Tx } from '@parley/db/client';
import { saveCase, withdrawCase } from '@parley/db/moderation';
import { lockPerson } from '@parley/db/person';
import {
  findTranslatable,
  listStandingTranslations,
  lockTranslation,
  saveTranslation,
  saveTranslationWords,
} from '@parley/db/translation';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import {
  tidyTranslation,
  translatingObstacle,
  translationLimit,
  translationTextObstacle,
  type WriteTranslationInput,
} from '@parley/domain/translation';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { standingIn } from './standing-in';

/**
 * Says in another language what somebody wrote, or says it anew while nobody has confirmed it: it waits for a moderator. Sent twice,
 * it is one translation.
 */
export async function writeTranslation(
  deps: Deps,
  viewer: MaybeViewer,
  input: WriteTranslationInput,
): Promise<{ translationId: Id<'translation'> }> {
  permit(deps, viewer, 'translation.write');
  await deps.count?.('write', viewer);
  const { subjectId, language } = input;
  return inTransaction(deps.db, async (tx) => {
    await lockPerson(tx, viewer.personId);
    const original = await findTranslatable(tx, subjectId);
    if (original === null) throw new DomainError('not-found');
    const { kind, hash: originalHash, roundId } = original;
    const standing = await listStandingTranslations(tx, subjectId, originalHash);
    const now = deps.now();
    const mine = standingIn(original, standing, language);
    refuse(translatingObstacle(original, language, mine, viewer, now));
    refuse(translationTextObstacle(original, input.text), {
      limit: translationLimit(kind, original.round.rules),
    });
    const text = tidyTranslation(kind, input.text);
    const before = standing.find((one) => one.language === language);
    if (before !== undefined) return writeAnew(tx, before.id, { text, createdAt: now }, roundId);
    const written = {
      subjectId,
      originalHash,
      language,
      text,
      translatorId: viewer.personId,
      createdAt: now,
    };
    const translationId = await saveTranslation(tx, written);
    if (translationId === null) throw new DomainError('translation-waiting');
    await saveCase(tx, { translationId, roundId, reason: 'strict', openedAt: now });
    return { translationId };
  });
}

/** A moderator who has the former words before them decides about those no more. */
async function writeAnew(
  tx: Tx,
  translationId: Id<'translation'>,
  words: { text: string; createdAt: Date },
  roundId: Id<'round'>,
) {
  const before = await lockTranslation(tx, translationId);
  if (before?.state !== 'waiting') throw new DomainError('translation-confirmed');
  if (before.text === words.text) return { translationId };
  await saveTranslationWords(tx, translationId, words);
  await withdrawCase(tx, { translationId });
  await saveCase(tx, { translationId, roundId, reason: 'strict', openedAt: words.createdAt });
  return { translationId };
}
