import { newId } from '@parley/db/client';
import {
  completeDigest,
  findDigestReader,
  findWindowEnd,
  saveUnsubscribeToken,
  takeWeek,
} from '@parley/db/digest';
import type { Id } from '@parley/domain/id';
import type { Deps } from '../deps';
import { writeLetter } from '../letter';
import { hashToken, newToken } from '../session';
import { gatherDigest } from './gather-digest';

/** A link in an old letter still unsubscribes. */
const unsubscribeDays = 400;
const dayMilliseconds = 86_400_000;

export type DigestOutcome = 'written' | 'nothing-new' | 'taken' | 'no-reader';

/**
 * Writes one person's digest of one week, once: the week is taken, the content frozen and the letter asked for in
 * one transaction. Where there is nothing new the week is taken and nothing is sent.
 */
export async function writeDigest(
  deps: Deps,
  { personId, isoWeek }: { personId: Id<'person'>; isoWeek: string },
): Promise<DigestOutcome> {
  const reader = await findDigestReader(deps.db, personId);
  if (reader === null) return 'no-reader';
  const before = await findWindowEnd(deps.db, personId);
  const startsAt = before ?? reader.confirmedAt;
  const gathered = await gatherDigest(deps, reader, startsAt);
  return deps.db.transaction(async (tx) => {
    const now = deps.now();
    const id = newId('digest');
    if (!(await takeWeek(tx, { id, personId, isoWeek, windowEndsAt: startsAt, createdAt: now }))) {
      return 'taken';
    }
    const window = await findWindowEnd(tx, personId);
    // Another week's digest was written meanwhile: what it told must not be told again.
    if (window !== null && window > startsAt) throw new Error('the window has moved on');
    if (gathered === null) return 'nothing-new';
    const token = newToken();
    const expiresAt = new Date(now.getTime() + unsubscribeDays * dayMilliseconds);
    await saveUnsubscribeToken(tx, { tokenHash: hashToken(token), personId, createdAt: now, expiresAt });
    const content = { ...gathered.content, unsubscribeToken: token };
    const letter = { kind: 'digest' as const, personId, language: reader.language, content };
    const letterId = await writeLetter(tx, letter, now);
    await completeDigest(tx, id, { letterId, windowEndsAt: gathered.endsAt });
    return 'written';
  });
}
