import type { Tx } from '../client';
import { rounds } from '../schema';

export async function saveRound(tx: Tx, round: typeof rounds.$inferInsert): Promise<void> {
  await tx.insert(rounds).values(round);
}
