'use client';

import { Rail, Sheet } from '@parley/ui/sheet';
import type { ReactNode } from 'react';
import { useKeys } from '../keys/use-keys';
import type { Progress } from './batch';
import { CardMargin } from './card-margin';
import { PassReasonForm } from './pass-reason-form';
import type { Sending } from './sender';
import type { ShownCard } from './shown-card';
import { TroubleNotice } from './trouble-notice';
import { UndoForm } from './undo-form';
import { useWalk } from './use-walk';
import { VoteCard } from './vote-card';
import type { LastAct, VoteFrame } from './vote-frame';
import { cardAnchor, passReasonFormId, votePage } from './vote-pages';
import { isWalked, type Walk } from './walk';
import { WalkEnd } from './walk-end';
import type { Passed } from './why-passed';

type Props = {
  frame: VoteFrame;
  cards: readonly ShownCard[];
  progress: Progress;
  before: LastAct | null;
  /** Two of them: for the card and for the undo that came with the page. */
  operationIds: readonly [string, string];
  showOriginal: boolean;
  /** More in the margin. */
  children?: ReactNode;
};

/** Ten cards, one after the other. */
export function VoteSheet(props: Props) {
  const { frame, before } = props;
  const { personId, hrefs } = frame;
  const keys = useKeys('card');
  const { walk, card, sending, vote, undo } = useWalk({
    personId,
    cards: props.cards,
    progress: props.progress,
    language: frame.locale,
  });
  const textOf = (operationId: string) => {
    const itemId = sending.outcomes.has(operationId) ? walk.voted.get(operationId) : undefined;
    return props.cards.find((one) => one.itemId === itemId)?.text ?? null;
  };
  const passed = passedLast(walk, sending, before);
  const trouble = <TroubleNotice sending={sending} textOf={textOf} signInHref={hrefs.signIn} />;
  if (card === null || isWalked(walk)) {
    return (
      <WalkEnd sending={sending} votedHref={hrefs.voted} onUndo={undo}>
        {trouble}
      </WalkEnd>
    );
  }
  const hasKeys = personId !== null && frame.obstacle === null && keys.keys !== 'none';
  return (
    <Sheet>
      <Rail />
      <VoteCard
        card={card}
        frame={frame}
        walk={walk}
        sending={sending}
        passed={passed}
        before={before}
        operationId={props.operationIds[0]}
        showOriginal={props.showOriginal}
        withKeys={hasKeys && keys.keys === 'on'}
        onVote={vote}
        onUndo={undo}
      >
        {trouble}
      </VoteCard>
      <CardMargin card={card} frame={frame} keys={hasKeys ? keys : null}>
        {props.children}
      </CardMargin>
      {passed === null ? null : (
        <PassReasonForm
          id={passReasonFormId}
          itemId={passed.itemId}
          back={`${votePage(frame.roundSlug)}?after=vote#${cardAnchor}`}
        />
      )}
      {before === null ? null : <UndoForm frame={frame} act={before} operationId={props.operationIds[1]} />}
    </Sheet>
  );
}

/** What the viewer passed on last, once the server has it: on this page, or before it was drawn. */
function passedLast(walk: Walk, sending: Sending, before: LastAct | null): Passed | null {
  const step = walk.steps.at(-1);
  if (step !== undefined) {
    const isSaved = sending.outcomes.get(step.operationId)?.kind === 'saved';
    return step.choice === 'pass' && isSaved && walk.last === 'vote'
      ? { itemId: step.card.itemId, reason: null }
      : null;
  }
  if (before === null || before.isTrial || before.choice !== 'pass' || walk.last !== 'nothing') return null;
  return { itemId: before.itemId, reason: before.passReason };
}
