'use client';

import { Button } from '@parley/ui/button';
import { Keys } from '@parley/ui/queue';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { useKeys } from '../keys/use-keys';
import { keyAct } from './key-act';

type Props = {
  /** Number of the case that is open: where it changes by a key or a button, the focus goes along. */
  open: number | null;
  hasCases: boolean;
  last: ReactNode;
  children: ReactNode;
};

/** The queue by keyboard: single keys, only while the focus is in it, and not at all once they are turned off. */
export function QueueKeyboard({ open, hasCases, last, children }: Props) {
  const t = useTranslations('moderation.keys');
  const { keys, turn } = useKeys('queue');
  const router = useRouter();
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const queue = frame.current;
    if (queue === null || keys !== 'on') return;
    const listen = (event: KeyboardEvent) =>
      keyAct(event, queue, (address) => {
        // Without a connection the case that is open stays: the browser’s own page would take its place.
        if (navigator.onLine) router.replace(address, { scroll: false });
      });
    queue.addEventListener('keydown', listen);
    return () => queue.removeEventListener('keydown', listen);
  }, [keys, router]);

  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    const queue = frame.current;
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (isLost || queue?.contains(document.activeElement)) {
      queue?.querySelector<HTMLElement>('tr[aria-current] a')?.focus();
    }
  }, [open]);

  const hints =
    keys === 'on' && hasCases
      ? [
          { key: 'move', keys: ['J', 'K'], label: t('move') },
          { key: 'accept', keys: ['A'], label: t('accept') },
          { key: 'reject', keys: ['R'], label: t('reject') },
          { key: 'undo', keys: ['U'], label: t('undo') },
        ]
      : [];
  return (
    <div ref={frame}>
      <Keys
        hints={hints}
        turn={
          keys === 'none' || !hasCases ? null : (
            <span>
              {keys === 'off' ? t('state') : null}
              <Button type="button" look="plain" onClick={() => turn(keys === 'on' ? 'off' : 'on')}>
                {t(keys === 'on' ? 'off' : 'on')}
              </Button>
            </span>
          )
        }
        last={last}
      />
      {children}
    </div>
  );
}
