'use client';

import { useCallback, useSyncExternalStore } from 'react';

const slot = 'parley.keys';
const changed = 'parley-keys';

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

/**
 * Whether single keys vote: the reader's choice on this device, on until they turn it off. `none` where there is no
 * script yet, and so no keys to speak of.
 */
export function useKeys(): { keys: 'on' | 'off' | 'none'; turn(keys: 'on' | 'off'): void } {
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
