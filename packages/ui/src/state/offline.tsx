'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
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

/** True from the first form that was to be sent without a connection until there is one again. */
function useHeldForms(offline: boolean): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!offline) return;
    // On the window, before the page hears of it: a form that failed on its way would take its words with it.
    const hold = (event: SubmitEvent) => {
      event.preventDefault();
      event.stopPropagation();
      setHeld(true);
    };
    window.addEventListener('submit', hold, { capture: true });
    return () => {
      window.removeEventListener('submit', hold, { capture: true });
      setHeld(false);
    };
  }, [offline]);
  return held;
}

type OfflineNoticeProps = {
  text: string;
  /** Said in its place once a form was to be sent: that it stands where it was. */
  unsent: string;
};

/**
 * Says so while there is no connection, in sight wherever the reader is, and holds back what would be sent. The
 * region stands there before it has words, so that they are announced.
 */
export function OfflineNotice({ text, unsent }: OfflineNoticeProps) {
  const offline = useOffline();
  const held = useHeldForms(offline);
  return (
    <div role="status" className="offline">
      {offline ? <Notice kind={held ? 'ask' : 'plain'}>{held ? unsent : text}</Notice> : null}
    </div>
  );
}
