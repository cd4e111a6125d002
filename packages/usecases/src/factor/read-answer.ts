import { DomainError } from '@parley/domain/error';
import { passkeyAnswer } from '@parley/domain/factor';
import { z } from 'zod';

/** The outer form of every answer of a device; what is inside is read by the check of its signature. */
const outer = z.looseObject({ id: z.string().max(1400), rawId: z.string(), type: z.literal('public-key') });

/** The answer of a device as its browser sent it. */
export function readAnswer<T extends { id: string }>(text: string): T {
  try {
    return outer.parse(JSON.parse(passkeyAnswer.parse(text))) as unknown as T;
  } catch {
    throw new DomainError('passkey-invalid');
  }
}
