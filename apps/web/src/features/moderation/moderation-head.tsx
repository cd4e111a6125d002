import { Full, Sheet } from '@parley/ui/sheet';
import { Small } from '@parley/ui/text';
import type { ComponentProps, ReactNode } from 'react';
import { ModerationViews } from './moderation-views';

type ModerationHeadProps = ComponentProps<typeof ModerationViews> & { title: string; lead: ReactNode };

/** The head of a page of moderation or administration, with the ways to the others. */
export function ModerationHead({ current, title, lead }: ModerationHeadProps) {
  return (
    <Sheet kind="head">
      <Full>
        <h1>{title}</h1>
        <Small>{lead}</Small>
        <ModerationViews current={current} />
      </Full>
    </Sheet>
  );
}
