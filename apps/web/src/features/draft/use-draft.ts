'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

const place = (key: string) => `parley-draft:${key}`;

/** A browser may refuse its storage; a draft is then kept as long as the page. */
function keep(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(place(key));
    else localStorage.setItem(place(key), text);
  } catch {}
}

function kept(key: string): string {
  try {
    return localStorage.getItem(place(key)) ?? '';
  } catch {
    return '';
  }
}

export type Draft = {
  text: string;
  write(text: string): void;
  /** Of the field that shows it: what was typed before the script was there is read from it. */
  field: RefObject<HTMLTextAreaElement | null>;
};

/**
 * What somebody is writing: it survives a reload, a change of language and a lost connection, in this browser alone.
 *
 * @param answered what the server's answer left in the field: '' once the text was taken
 * @param turn counts the server's answers; each takes the place of what was typed before
 * @param prefilled what the field begins with: as long as it says just that, there is no draft
 */
export function useDraft(key: string, answered: string, turn: number, prefilled = ''): Draft {
  const [text, setText] = useState(answered);
  const field = useRef<HTMLTextAreaElement>(null);
  const write = useCallback(
    (next: string) => {
      setText(next);
      keep(key, next === prefilled ? '' : next);
    },
    [key, prefilled],
  );
  useEffect(() => {
    if (turn > 0) {
      write(answered);
      return;
    }
    const changed = (value: string | undefined) => (value === prefilled ? '' : value);
    setText((typed) => changed(typed) || changed(field.current?.value) || kept(key) || prefilled);
  }, [key, answered, turn, prefilled, write]);
  return { text, write, field };
}
