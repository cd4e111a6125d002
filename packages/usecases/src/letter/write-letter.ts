import { newId, type Tx } from '@parley/db/client';
import { saveLetter } from '@parley/db/letter';
import type { Id } from '@parley/domain/id';
import { type LetterContent, type LetterKind, letterContents } from '@parley/domain/letter';
import { enqueue } from '@parley/queue/outbox';

export type Letter<K extends LetterKind> = {
  kind: K;
  personId: Id<'person'>;
  /** The recipient's own language, whoever caused the letter. */
  language: string;
  content: LetterContent<K>;
  /** Where it goes if not to the person's own address. */
  address?: string;
};

/** The right-hand side of a Message-ID. It identifies, and need not resolve. */
const messageIdHost = 'parley';

/**
 * Writes a letter in the transaction that causes it, and asks for it to be sent: either all of it is there or
 * nothing is. Content and Message-ID are fixed here, so that sending again is sending the same letter.
 *
 * @param options.notBefore until then it waits and can be taken back with `deleteReadyLetter`
 */
export async function writeLetter<K extends LetterKind>(
  tx: Tx,
  letter: Letter<K>,
  now: Date,
  options: { notBefore?: Date } = {},
): Promise<Id<'letter'>> {
  const id = newId('letter');
  await saveLetter(tx, {
    ...letter,
    address: letter.address ?? null,
    id,
    content: letterContents[letter.kind].parse(letter.content) as LetterContent,
    messageId: `<${id}@${messageIdHost}>`,
    createdAt: now,
  });
  const { notBefore } = options;
  await enqueue(
    tx,
    'letter.send',
    { letterId: id },
    { deduplicationKey: `letter:${id}`, ...(notBefore === undefined ? {} : { availableAt: notBefore }) },
  );
  return id;
}
