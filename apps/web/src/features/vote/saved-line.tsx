'use client';

import { Saved } from '@parley/ui/ballot';
import { Button } from '@parley/ui/button';
import { VisuallyHidden } from '@parley/ui/text';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Sending } from './sender';
import { undoFormId } from './undo-form';
import type { LastAct } from './vote-frame';
import type { Walk } from './walk';

type Props = {
  walk: Walk;
  sending: Sending;
  /** What was done before this page was drawn, where it is to be told. */
  before: LastAct | null;
  /** Undoes what was done on this page; what was done before is undone by its form. */
  onUndo: () => void;
  /** Said to those who do not see the next card. */
  next: ReactNode;
};

/** What became of the last vote, and the way back. The line is there from the first card on, so that nothing moves. */
export function SavedLine({ walk, sending, before, onUndo, next }: Props) {
  const t = useTranslations('vote');
  const words = useTranslations('words');
  const step = walk.steps.at(-1);
  const said = useWords({ walk, sending, before });
  const isOld = step === undefined && walk.last === 'nothing' && before !== null && before.choice !== null;
  const undo = (
    <Button
      look="plain"
      form={undoFormId}
      aria-label={t('undoLabel')}
      onClick={(event) => {
        if (step === undefined) return;
        event.preventDefault();
        onUndo();
      }}
    >
      {words('undo')}
    </Button>
  );
  return (
    <Saved pending={said.pending} undo={step !== undefined || isOld ? undo : undefined}>
      {said.saved === null ? null : (
        <>
          {said.saved}
          {walk.last === 'nothing' ? null : <VisuallyHidden> {next}</VisuallyHidden>}
        </>
      )}
    </Saved>
  );
}

function useWords({ walk, sending, before }: Pick<Props, 'walk' | 'sending' | 'before'>) {
  const t = useTranslations('vote');
  const step = walk.steps.at(-1);
  if (walk.last === 'undo') return { saved: t('undone'), pending: null };
  if (step === undefined) {
    if (before === null || walk.last !== 'nothing') return { saved: null, pending: null };
    if (before.choice === null) return { saved: t('undone'), pending: null };
    if (before.isTrial) return { saved: t(`kept.${before.choice}`), pending: null };
    return {
      saved: `${t(`saved.${before.choice}`)}${before.counts ? '' : `. ${t('countsLater')}`}`,
      pending: null,
    };
  }
  const outcome = sending.outcomes.get(step.operationId);
  if (outcome?.kind === 'saved') {
    const later = !outcome.counts && walk.steps.length === 1 ? `. ${t('countsLater')}` : '';
    return { saved: `${t(`saved.${step.choice}`)}${later}`, pending: null };
  }
  if (sending.trouble !== null) return { saved: t(`kept.${step.choice}`), pending: null };
  return { saved: null, pending: t(`saving.${step.choice}`) };
}
