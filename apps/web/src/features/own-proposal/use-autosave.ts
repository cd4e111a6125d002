'use client';

import type { DraftContent } from '@parley/domain/proposal';
import { type FormEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../api/client';
import { readDraft } from './draft-fields';

const pauseMilliseconds = 1500;
export type Saving = 'untouched' | 'saving' | 'saved' | 'failed';

/**
 * Saves a draft whenever its author pauses. A form that is sent waits for what is on its way, so that the two do not overtake each
 * other.
 */
export function useAutosave(draftId: string | null, first: number, form: RefObject<HTMLFormElement | null>) {
  const [saving, setSaving] = useState<Saving>('untouched');
  const [revision, setRevision] = useState(first);
  const newest = useRef(first);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const onItsWay = useRef<Promise<void> | null>(null);
  const save = useCallback(
    async (content: DraftContent) => {
      if (draftId === null) return;
      setSaving('saving');
      try {
        const input = { draftId, agreementSlug: null, revision: newest.current, content };
        const saved = await api.proposal.saveDraft.mutate(
          input as Parameters<typeof api.proposal.saveDraft.mutate>[0],
        );
        newest.current = saved.revision;
        setRevision(saved.revision);
        setSaving('saved');
      } catch {
        setSaving('failed');
      }
    },
    [draftId],
  );
  const touched = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const written = form.current;
      if (written === null) return;
      const before = onItsWay.current ?? Promise.resolve();
      const now = before.then(() => save(readDraft(new FormData(written))));
      onItsWay.current = now;
      void now.then(() => {
        if (onItsWay.current === now) onItsWay.current = null;
      });
    }, pauseMilliseconds);
  }, [form, save]);
  const send = useCallback((event: FormEvent<HTMLFormElement>) => {
    clearTimeout(timer.current);
    const waiting = onItsWay.current;
    if (waiting === null) return;
    event.preventDefault();
    const written = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    void waiting.then(() => setTimeout(() => written.requestSubmit(submitter)));
  }, []);
  useEffect(() => {
    // What was typed before the script was there.
    const fields = form.current?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    if ([...(fields ?? [])].some((field) => field.value !== field.defaultValue)) touched();
    return () => clearTimeout(timer.current);
  }, [form, touched]);
  return { saving, revision, touched, send };
}
