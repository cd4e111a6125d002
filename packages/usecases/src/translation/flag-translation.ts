import { inTransaction } from '@parley/db/client';
import { saveCase } from '@parley/db/moderation';
import { findTranslatable, lockTranslation } from '@parley/db/translation';
import { DomainError } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import type { TranslationInput } from '@parley/domain/translation';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { translatedOf } from './translated-of';

/** Asks a moderator to look at a translation that is shown: it stands until one takes it out. While one waits already, nothing happens. */
export async function flagTranslation(
  deps: Deps,
  viewer: MaybeViewer,
  { translationId }: TranslationInput,
): Promise<void> {
  permit(deps, viewer, 'translation.flag');
  await deps.count?.('write', viewer);
  await inTransaction(deps.db, async (tx) => {
    const translation = await lockTranslation(tx, translationId);
    if (translation?.state !== 'confirmed') throw new DomainError('not-found');
    const original = await findTranslatable(tx, translatedOf(translation));
    if (original?.hash !== translation.originalHash) throw new DomainError('not-found');
    await saveCase(tx, {
      translationId,
      roundId: original.roundId,
      reason: 'flagged',
      openedAt: deps.now(),
    });
  });
}
