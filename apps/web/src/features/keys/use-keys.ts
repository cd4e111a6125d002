'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** Where single keys act, each with the name under which the reader's choice is kept on this device. */
const slots = { card: 'parley.keys', queue: 'parley.queue-keys' };
const changed = 'parley-keys';

function subscribe(listener: () => void) {
  window.addEventListener(changed, listener);
  window.addEventListener('storage', listener);
  return () => {
    window.removeEventListener(changed, listener);
    window.removeEventListener('storage', listener);
  };
}

function read(slot: string): 'on' | 'off' {
  try {
    return localStorage.getItem(slot) === 'off' ? 'off' : 'on';
  } catch {
    return 'on';
  }
}

export interface Keys {
  /** `none` where there is no script yet, and so no keys to speak of. */
  keys: 'on' | 'off' | 'none';
  turn(keys: 'on' | 'off'): void;
}

/** Whether single keys act on the vote card or in the queue: on until the reader turns them off on this device. */
export function useKeys(place: keyof typeof slots): Keys {
  const slot = slots[place];
  const keys = useSyncExternalStore(
    subscribe,
    () => read(slot),
    () => 'none' as const,
  );
  const turn = useCallback(
    (next: 'on' | 'off') => {
      try {
        localStorage.setItem(slot, next);
      } catch {
        // Not remembered on this device; nothing else depends on it.
      }
      window.dispatchEvent(new Event(changed));
    },
    [slot],
  );
  return { keys, turn };
}
