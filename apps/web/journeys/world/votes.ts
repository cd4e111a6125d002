import { randomUUID } from 'node:crypto';
import { openDb } from '@parley/db/client';
import { type Choice, nextCardsInput } from '@parley/domain/vote';
import { findViewer } from '@parley/usecases/session';
import { castVote, nextCards } from '@parley/usecases/vote';
import type { JourneyPerson } from './person';
import { placeOf } from './place';

/** The round of the agreement that is open. */
export const openRound = 'round-1';

/** Somebody's votes, one on each of the next cards of the open round: the texts that they were cast on, in order. */
export async function castVotes(person: JourneyPerson, choices: readonly Choice[]): Promise<string[]> {
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  const deps = { db: client.db, now: () => new Date() };
  try {
    const viewer = await findViewer(deps, person.token);
    const language = viewer?.language ?? 'en';
    const { cards } = await nextCards(deps, viewer, nextCardsInput.parse({ roundSlug: openRound, language }));
    const texts: string[] = [];
    for (const [index, choice] of choices.entries()) {
      const card = cards[index];
      if (card === undefined || card.text === null) throw new Error('the open round has too few texts');
      const operationId = randomUUID();
      await castVote(deps, viewer, { itemId: card.itemId, choice, matters: false, operationId, language });
      texts.push(card.text.text);
    }
    return texts;
  } finally {
    await client.close();
  }
}
