import type { Id } from '@parley/domain/id';
import type { TranslatableId } from '@parley/domain/translation';

type Columns = {
  statementId: Id<'statement'> | null;
  commentId: Id<'comment'> | null;
  reservationId: Id<'reservation'> | null;
};

/** What a translation is of: its row names one. */
export const translatedOf = ({ statementId, commentId, reservationId }: Columns): TranslatableId =>
  (statementId ?? commentId ?? reservationId) as TranslatableId;
