import { inTransaction } from '@parley/db/client';
import { withdrawCase } from '@parley/db/moderation';
import { findTranslatable, lockTranslation, saveConfirmation } from '@parley/db/translation';
import { DomainError, refuse } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import { confirmObstacle, type TranslationInput } from '@parley/domain/translation';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { translatedOf } from './translated-of';

/** The author of a text says that a translation of it is right: it is locked, and shown in place of the original. */
export async function confirmTranslation(
  deps: Deps,
  viewer: MaybeViewer,
  { translationId }: TranslationInput,
): Promise<void> {
  permit(deps, viewer, 'translation.confirm');
  await inTransaction(deps.db, async (tx) => {
    const translation = await lockTranslation(tx, translationId);
    const original = translation === null ? null : await findTranslatable(tx, translatedOf(translation));
    // Of words that were changed since it is a translation no more.
    if (translation === null || original?.hash !== translation.originalHash)
      throw new DomainError('not-found');
    const now = deps.now();
    refuse(confirmObstacle(original, translation, viewer, now));
    await saveConfirmation(tx, translationId, { confirmedAt: now, confirmedBy: viewer.personId });
    await withdrawCase(tx, { translationId });
  });
}
