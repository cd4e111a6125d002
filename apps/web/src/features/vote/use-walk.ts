'use client';

import type { Choice } from '@parley/domain/vote';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Progress } from './batch';
import { newOperationId } from './operation-id';
import type { Act } from './outgoing';
import type { ShownCard } from './shown-card';
import { useSending } from './use-sending';
import { voteSender } from './vote-sender';
import { currentCard, startWalk, walkOn } from './walk';

type Options = {
  personId: string | null;
  cards: readonly ShownCard[];
  progress: Progress;
  /** Of the page. */
  language: string;
};

/** What is said with a choice, and the language of the words that were shown. */
export type Beside = { matters: boolean; reservation: string; language: string };

/** A card that has just come is not voted on by the second click of a double click. */
const readingMilliseconds = 250;

/** Votes that wait and are not taken back. */
const standing = (waiting: readonly Act[]) => {
  const undone = new Set(waiting.map((act) => (act.kind === 'undo' ? act.undoes : null)));
  return waiting.filter((act) => act.kind === 'cast').filter((act) => !undone.has(act.operationId));
};

/** Voting card by card: the next one is there at once, the vote travels behind. */
export function useWalk({ personId, cards, progress, language }: Options) {
  const [walk, tell] = useReducer(walkOn, undefined, () => startWalk(cards, progress));
  const sending = useSending(personId);
  const card = currentCard(walk);
  const shownId = card?.itemId;
  // The first card came with the page: whoever presses had it before them while the script was still loading.
  const shown = useRef({ itemId: shownId, at: Number.NEGATIVE_INFINITY });
  useEffect(() => {
    if (shown.current.itemId !== shownId) shown.current = { itemId: shownId, at: performance.now() };
  }, [shownId]);

  useEffect(() => {
    if (personId === null) return;
    tell({ kind: 'restored', waiting: standing(voteSender(personId).state().waiting) });
  }, [personId]);

  useEffect(() => {
    for (const [operationId, { kind }] of sending.outcomes) {
      if (kind === 'refused') tell({ kind: 'refused', operationId });
    }
  }, [sending.outcomes]);

  const vote = useCallback(
    (choice: Choice, { matters, reservation, language: shownIn }: Beside) => {
      if (personId === null || card === null) return;
      if (performance.now() - shown.current.at < readingMilliseconds) return;
      const operationId = newOperationId();
      const { itemId } = card;
      const said = { matters, reservation, reservedIn: language, language: shownIn };
      const act = { itemId, choice, operationId, ...said };
      voteSender(personId).add({ kind: 'cast', ...act });
      tell({ kind: 'voted', card, choice, operationId });
    },
    [personId, card, language],
  );

  const newest = walk.steps.at(-1);
  const undo = useCallback(() => {
    if (personId === null || newest === undefined) return;
    const { itemId } = newest.card;
    const undoes = newest.operationId;
    voteSender(personId).add({ kind: 'undo', itemId, undoes, operationId: newOperationId() });
    tell({ kind: 'undone' });
  }, [personId, newest]);

  return { walk, card, sending, vote, undo };
}
