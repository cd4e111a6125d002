import { randomBytes } from 'node:crypto';
import { type Id, type IdKind, makeId } from '@parley/domain/id';

/** A new id of a kind, from the clock and the system's randomness. */
export const newId = <K extends IdKind>(kind: K): Id<K> => makeId(kind, Date.now(), randomBytes(11));
