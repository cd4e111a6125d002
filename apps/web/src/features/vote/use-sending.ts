'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { Sending } from './sender';
import { voteSender } from './vote-sender';

const nothing: Sending = { waiting: [], trouble: null, outcomes: new Map() };
const never = () => () => {};

/** How the viewer's votes fare on their way to the server; what waited from before is sent now. */
export function useSending(personId: string | null): Sending {
  useEffect(() => {
    if (personId !== null) void voteSender(personId).flush();
  }, [personId]);
  return useSyncExternalStore(
    personId === null ? never : voteSenderOf(personId).subscribe,
    () => (personId === null ? nothing : voteSender(personId).state()),
    () => nothing,
  );
}

/** On the server there is nobody's browser to keep votes in. */
const voteSenderOf = (personId: string) =>
  typeof window === 'undefined' ? { subscribe: never } : voteSender(personId);
