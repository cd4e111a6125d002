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

/** A statement of the open round that was there from the start: one sentence, as most are. */
export async function openingStatement(): Promise<string> {
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  try {
    const [row] = await client.sql<{ item: string }[]>`
      select s.item_id as item from statements s join rounds r on r.id = s.round_id
      where r.slug = ${openRound} and s.source = 'opening' order by s.number limit 1`;
    if (row === undefined) throw new Error('the open round has no statement');
    return row.item;
  } finally {
    await client.close();
  }
}

/** Of every vote of somebody the language in which it says that its text was read, in the order of their names. */
export async function languagesOfVotes({ email }: JourneyPerson): Promise<string[]> {
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  try {
    const rows = await client.sql<{ language: string }[]>`
      select v.language from votes v join participants p on p.id = v.participant_id
      join people on people.id = p.person_id where people.email = ${email} and v.choice is not null`;
    return rows.map(({ language }) => language).sort();
  } finally {
    await client.close();
  }
}

/** From now on the votes of somebody made up, in the round that has closed and has a report, are this person's. How many they are. */
export async function takeOverVotes({ email }: JourneyPerson): Promise<number> {
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  try {
    const [row] = await client.sql<{ votes: number }[]>`
      with most as (
        select v.participant_id, count(*)::int as votes from votes v join rounds r on r.id = v.round_id
        where r.demonstration and v.counts and v.choice is not null group by 1 order by 2 desc, 1 limit 1
      )
      update participants p set person_id = (select id from people where email = ${email}) from most
      where p.id = most.participant_id returning most.votes`;
    if (row === undefined) throw new Error('the demonstration has no votes');
    return row.votes;
  } finally {
    await client.close();
  }
}
