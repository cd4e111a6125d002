import type { Choice } from '@parley/domain/vote';
import { endsBatch, type Progress } from './batch';
import type { ShownCard } from './shown-card';

/** A vote that was cast on this page and stands. */
export type Step = { card: ShownCard; choice: Choice; operationId: string };

/** A walk through the cards that came with the page: what was voted on, and what lies ahead. */
export type Walk = {
  cards: readonly ShownCard[];
  steps: readonly Step[];
  /** Every vote that was cast on this page, also one that was taken back or refused: its text by operation id. */
  voted: ReadonlyMap<string, string>;
  /** Cards that turned out not to be votable: not asked again. */
  passedOver: readonly string[];
  progress: Progress;
  /** What was done last. */
  last: 'nothing' | 'vote' | 'undo';
};

export type WalkEvent =
  | { kind: 'voted'; card: ShownCard; choice: Choice; operationId: string }
  | { kind: 'undone' }
  | { kind: 'refused'; operationId: string }
  | { kind: 'restored'; waiting: readonly { itemId: string; choice: Choice; operationId: string }[] };

export const startWalk = (cards: readonly ShownCard[], progress: Progress): Walk => ({
  cards,
  steps: [],
  voted: new Map(),
  passedOver: [],
  progress,
  last: 'nothing',
});

/** The card that is asked now, or null where all that came with the page are done. */
export const currentCard = ({ cards, steps, passedOver }: Walk): ShownCard | null =>
  cards.find(
    ({ itemId }) => !passedOver.includes(itemId) && !steps.some(({ card }) => card.itemId === itemId),
  ) ?? null;

/** True when nothing is left to ask here: the batch is full, or its cards are used up. */
export const isWalked = (walk: Walk): boolean =>
  currentCard(walk) === null ||
  (walk.last === 'vote' && isNew(walk.steps.at(-1)) && endsBatch(walk.progress));

/** A changed vote was counted before. */
const isNew = (step: Step | undefined): boolean => step?.card.choice === null;
const forward = ({ done, total }: Progress, by: number): Progress => ({ done: done + by, total });

export function walkOn(walk: Walk, event: WalkEvent): Walk {
  switch (event.kind) {
    case 'voted': {
      const { card, choice, operationId } = event;
      const by = card.choice === null ? 1 : 0;
      const steps = [...walk.steps, { card, choice, operationId }];
      const voted = new Map([...walk.voted, [operationId, card.itemId]]);
      return { ...walk, steps, voted, progress: forward(walk.progress, by), last: 'vote' };
    }
    case 'undone': {
      const by = isNew(walk.steps.at(-1)) ? -1 : 0;
      return {
        ...walk,
        steps: walk.steps.slice(0, -1),
        progress: forward(walk.progress, by),
        last: 'undo',
      };
    }
    case 'refused': {
      const step = walk.steps.find(({ operationId }) => operationId === event.operationId);
      if (step === undefined) return walk;
      return {
        ...walk,
        steps: walk.steps.filter((other) => other !== step),
        passedOver: [...walk.passedOver, step.card.itemId],
        progress: forward(walk.progress, isNew(step) ? -1 : 0),
        last: 'nothing',
      };
    }
    case 'restored':
      return event.waiting.reduce((before, { itemId, choice, operationId }) => {
        const card = before.cards.find((one) => one.itemId === itemId);
        if (card === undefined || before.steps.some((step) => step.card === card)) return before;
        return walkOn(before, { kind: 'voted', card, choice, operationId });
      }, walk);
  }
}
