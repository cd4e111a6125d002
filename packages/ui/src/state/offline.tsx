'use client';

import { useSyncExternalStore } from 'react';
import { Notice } from './state';

function subscribe(changed: () => void) {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** True while the browser says that there is no connection. */
export const useOffline = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  );

/** Says so while there is no connection. The region stands there before it has words, so that they are announced. */
export function OfflineNotice({ text }: { text: string }) {
  const offline = useOffline();
  return <div role="status">{offline ? <Notice>{text}</Notice> : null}</div>;
}
