import { newId, type Tx } from '@parley/db/client';
import { saveLetters } from '@parley/db/letter';
import type { Id } from '@parley/domain/id';
import { type LetterContent, type LetterKind, letterContents } from '@parley/domain/letter';
import { enqueueAll } from '@parley/queue/outbox';

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

type WriteLetter = {
  /** Until then it waits and can be taken back with `deleteReadyLetter`. */
  notBefore?: Date;
};

/**
 * Writes letters in the transaction that causes them, and asks for them to be sent: either all of it is there or
 * nothing is. Content and Message-ID are fixed here, so that sending again is sending the same letter.
 *
 * @returns the ids, in the order of the letters
 */
export async function writeLetters<K extends LetterKind>(
  tx: Tx,
  letters: readonly Letter<K>[],
  now: Date,
  { notBefore }: WriteLetter = {},
): Promise<Id<'letter'>[]> {
  const written = letters.map((letter) => ({ letter, id: newId('letter') }));
  await saveLetters(
    tx,
    written.map(({ letter, id }) => ({
      ...letter,
      address: letter.address ?? null,
      id,
      content: letterContents[letter.kind].parse(letter.content) as LetterContent,
      messageId: `<${id}@${messageIdHost}>`,
      createdAt: now,
    })),
  );
  await enqueueAll(
    tx,
    'letter.send',
    written.map(({ id }) => ({
      payload: { letterId: id },
      deduplicationKey: `letter:${id}`,
      ...(notBefore === undefined ? {} : { availableAt: notBefore }),
    })),
  );
  return written.map(({ id }) => id);
}

/** One letter, as `writeLetters` writes many. */
export async function writeLetter<K extends LetterKind>(
  tx: Tx,
  letter: Letter<K>,
  now: Date,
  options: WriteLetter = {},
): Promise<Id<'letter'>> {
  const [id] = await writeLetters(tx, [letter], now, options);
  return id!;
}
