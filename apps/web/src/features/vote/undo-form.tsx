'use client';

import { useActionState } from 'react';
import { undoAction } from './vote-action';
import type { LastAct, VoteFrame } from './vote-frame';
import { noProblem } from './vote-state';

export const undoFormId = 'undo';

type Props = { frame: VoteFrame; act: LastAct; operationId: string };

/** Undoes what was saved before this page was drawn. Its button stands in the card, which is a form of its own. */
export function UndoForm({ frame, act, operationId }: Props) {
  const [, action] = useActionState(undoAction, noProblem, frame.hrefs.vote);
  return (
    <form id={undoFormId} action={action} hidden>
      <input type="hidden" name="locale" value={frame.locale} />
      <input type="hidden" name="round" value={frame.roundSlug} />
      <input type="hidden" name="itemId" value={act.itemId} />
      <input type="hidden" name="undoes" value={act.operationId} />
      <input type="hidden" name="operationId" value={operationId} />
    </form>
  );
}
