'use client';

import { Button } from '@parley/ui/button';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import type { Sending } from './sender';

type Props = { sending: Sending; votedHref: string; onUndo: () => void; children: ReactNode };

/** After the last card: goes on to what was voted as soon as the server has all of it, and says what it waits for. */
export function WalkEnd({ sending, votedHref, onUndo, children }: Props) {
  const t = useTranslations('vote.end');
  const words = useTranslations('words');
  const isSaved = sending.waiting.length === 0;
  useEffect(() => {
    if (isSaved) window.location.assign(votedHref);
  }, [isSaved, votedHref]);
  return (
    <Sheet kind="head">
      <Rail />
      <Text>
        {children}
        <div role="status">
          <EmptyState
            level={1}
            title={t('title')}
            actions={
              sending.trouble === null ? undefined : (
                <Button look="quiet" type="button" onClick={onUndo}>
                  {words('undo')}
                </Button>
              )
            }
          >
            <p>{sending.trouble === null ? t('saving') : t('waiting')}</p>
          </EmptyState>
        </div>
      </Text>
    </Sheet>
  );
}
