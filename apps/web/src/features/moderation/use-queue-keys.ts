'use client';

import { useCallback, useSyncExternalStore } from 'react';

const slot = 'parley.queue-keys';
const changed = 'parley-queue-keys';

function subscribe(listener: () => void) {
  window.addEventListener(changed, listener);
  window.addEventListener('storage', listener);
  return () => {
    window.removeEventListener(changed, listener);
    window.removeEventListener('storage', listener);
  };
}

function read(): 'on' | 'off' {
  try {
    return localStorage.getItem(slot) === 'off' ? 'off' : 'on';
  } catch {
    return 'on';
  }
}

/** Whether single keys act in the queue, as chosen on this device. `none` where there is no script to hear them. */
export function useQueueKeys(): { keys: 'on' | 'off' | 'none'; turn(keys: 'on' | 'off'): void } {
  const keys = useSyncExternalStore(subscribe, read, () => 'none' as const);
  const turn = useCallback((next: 'on' | 'off') => {
    try {
      localStorage.setItem(slot, next);
    } catch {
      // Not remembered on this device; nothing else depends on it.
    }
    window.dispatchEvent(new Event(changed));
  }, []);
  return { keys, turn };
}
