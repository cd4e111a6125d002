import type { Id } from '@parley/domain/id';
import type { LetterContent, LetterKind } from '@parley/domain/letter';
import type { Tx } from '../client';
import { letters } from '../schema';

export type NewLetter = {
  id: Id<'letter'>;
  personId: Id<'person'>;
  kind: LetterKind;
  language: string;
  content: LetterContent;
  messageId: string;
  createdAt: Date;
};

/** Keeps a letter that is ready to be rendered and sent. */
export async function saveLetter(tx: Tx, letter: NewLetter): Promise<void> {
  await tx.insert(letters).values({ ...letter, state: 'ready', stateAt: letter.createdAt });
}
