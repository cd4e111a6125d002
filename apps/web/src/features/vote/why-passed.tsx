'use client';

import type { DomainErrorCode } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { type PassReason, passReasons } from '@parley/domain/vote';
import { Button } from '@parley/ui/button';
import { Actions } from '@parley/ui/sheet';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { api, refusalFromWire } from '../api/client';

export type Passed = { itemId: Id<'item'>; reason: PassReason | null };

/**
 * After a pass: why, in one of a few words, or nothing. Without script the buttons send the form of this id, which stands
 * outside of the card, since that is a form of its own.
 */
export function WhyPassed({ passed, formId }: { passed: Passed; formId: string }) {
  const t = useTranslations('vote.passed');
  const words = useTranslations('words');
  const errors = useTranslations('errors');
  const [reason, setReason] = useState(passed.reason);
  const [problem, setProblem] = useState<DomainErrorCode | 'internal' | 'network' | null>(null);
  const part = useRef<HTMLDivElement>(null);
  const [acts, setActs] = useState(0);
  // The button that was pressed is gone: whoever goes by keyboard goes on at what took its place.
  useEffect(() => {
    if (acts > 0) part.current?.querySelector<HTMLElement>('button, summary')?.focus();
  }, [acts]);
  const say = async (next: PassReason | null) => {
    try {
      await api.vote.sayPassReason.mutate({ itemId: passed.itemId, reason: next });
      setReason(next);
      setProblem(null);
      setActs((count) => count + 1);
    } catch (error) {
      setProblem(refusalFromWire(error).code);
    }
  };
  const button = (value: PassReason | null, label: string) => (
    <Button
      key={value}
      look={value === null ? 'plain' : 'quiet'}
      form={formId}
      name="reason"
      value={value ?? ''}
      onClick={(event) => {
        event.preventDefault();
        void say(value);
      }}
    >
      {label}
    </Button>
  );
  return (
    <div className="why-passed" ref={part}>
      <p>
        <span role="status">
          {problem === null ? null : errors(problem)}
          {reason === null ? null : <b>{t(`said.${reason}`)}</b>}
        </span>{' '}
        {reason === null ? null : button(null, words('undo'))}
      </p>
      {reason !== null ? null : (
        <details className="change">
          <summary>
            <span className="act">{t('ask')}</span>
          </summary>
          <p className="small">{t('hint')}</p>
          <Actions>{passReasons.map((value) => button(value, t(`reason.${value}`)))}</Actions>
        </details>
      )}
    </div>
  );
}
