'use client';

import { useEffect } from 'react';
import { browserDrawer, waitingVotesKey } from './browser-drawer';

/** Sends votes that a lost connection left on this device, from whichever page comes next, and has that page drawn again. */
export function WaitingVotes({ personId }: { personId: string }) {
  useEffect(() => {
    if (browserDrawer(waitingVotesKey(personId)).read() === null) return;
    const send = async () => {
      const { voteSender } = await import('./vote-sender');
      const sender = voteSender(personId);
      const before = sender.state().waiting.length;
      await sender.flush();
      if (before > 0 && sender.state().waiting.length === 0) window.location.reload();
    };
    void send();
  }, [personId]);
  return null;
}
