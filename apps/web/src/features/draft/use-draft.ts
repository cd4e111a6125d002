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
 */
export function useDraft(key: string, answered: string, turn: number): Draft {
  const [text, setText] = useState(answered);
  const field = useRef<HTMLTextAreaElement>(null);
  const write = useCallback(
    (next: string) => {
      setText(next);
      keep(key, next);
    },
    [key],
  );
  useEffect(() => {
    if (turn === 0) setText((typed) => typed || field.current?.value || kept(key));
    else write(answered);
  }, [key, answered, turn, write]);
  return { text, write, field };
}
