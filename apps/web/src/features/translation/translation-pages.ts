import type { TranslatableId } from '@parley/domain/translation';

/** Where a text is read beside its translation, or translated; without the reader's language. */
export const addressOfTranslation = (id: TranslatableId, into: string): string =>
  `/translations/${id}?${new URLSearchParams({ into })}`;
