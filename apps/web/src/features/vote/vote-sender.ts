'use client';

import type { DomainErrorCode } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { api, refusalFromWire } from '../api/client';
import type { Refusal } from '../api/refusal';
import { browserDrawer, waitingVotesKey } from './browser-drawer';
import type { Act, Outcome } from './outgoing';
import { Sender } from './sender';

/** Acts that are sent in the same moment travel in one request. */
async function send(act: Act): Promise<Outcome> {
  const itemId = act.itemId as Id<'item'>;
  const { operationId } = act;
  try {
    const { counts } =
      act.kind === 'cast'
        ? await cast(act)
        : await api.vote.undo.mutate({ itemId, operationId, undoes: act.undoes });
    return { kind: 'saved', counts };
  } catch (error) {
    return outcomeOf(refusalFromWire(error).code);
  }
}

/** The vote, then what is held against it: sent again after an interruption, both are what they were. */
async function cast({ kind: _, reservation, reservedIn, ...act }: Extract<Act, { kind: 'cast' }>) {
  const itemId = act.itemId as Id<'item'>;
  const saved = await api.vote.cast.mutate({ ...act, itemId });
  if (reservation !== undefined && reservation !== '') {
    await api.reservation.save.mutate({ itemId, body: reservation, language: reservedIn ?? act.language });
  }
  return saved;
}

function outcomeOf(code: Refusal['code']): Outcome {
  if (code === 'not-signed-in' || code === 'network') return { kind: 'kept', trouble: code };
  if (code === 'internal' || code === 'overloaded') return { kind: 'kept', trouble: 'server' };
  return { kind: 'refused', code: code satisfies DomainErrorCode };
}

const senders = new Map<string, Sender>();

/** The one sender of a person on this page. */
export function voteSender(personId: string): Sender {
  const known = senders.get(personId);
  if (known !== undefined) return known;
  const sender = new Sender({
    drawer: browserDrawer(waitingVotesKey(personId)),
    send,
    isOnline: () => navigator.onLine,
    later: (milliseconds, act) => {
      setTimeout(act, milliseconds);
    },
  });
  window.addEventListener('online', sender.flush);
  senders.set(personId, sender);
  return sender;
}
