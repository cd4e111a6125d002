'use client';

import { type FormEvent, useEffect, useState } from 'react';

const place = (key: string) => `parley-answers:${key}`;

/** In this tab alone, and no longer than it: what somebody says of themselves does not wait for the next one. */
function keep(key: string, answers: Record<string, string> | null): void {
  try {
    if (answers === null) sessionStorage.removeItem(place(key));
    else sessionStorage.setItem(place(key), JSON.stringify(answers));
  } catch {}
}

function kept(key: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(place(key)) ?? '{}');
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

function pick(fields: readonly string[], answerTo: (name: string) => unknown): Record<string, string> {
  const entries = fields.map((name): [string, unknown] => [name, answerTo(name)]);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

type Kept = {
  /** What is still known of an earlier visit to the form; null where nothing is. */
  restored: Record<string, string> | null;
  onInput(event: FormEvent<HTMLFormElement>): void;
  onSubmit(): void;
};

/**
 * The answers of a long form survive a reload and a change of language while it is filled in. They are gone once the
 * form was sent, and are kept again if it comes back. A password must not be among the fields.
 *
 * @param answered what the server's answer left in the form; null before the first
 */
export function useKeptAnswers(
  key: string,
  fields: readonly string[],
  answered: Record<string, string> | null,
): Kept {
  const [restored, setRestored] = useState<Kept['restored']>(null);
  useEffect(() => {
    if (answered !== null) {
      keep(
        key,
        pick(fields, (name) => answered[name]),
      );
      return;
    }
    const known = kept(key);
    const answers = pick(fields, (name) => known[name]);
    if (Object.keys(answers).length > 0) setRestored(answers);
  }, [key, fields, answered]);
  return {
    restored,
    onInput: ({ currentTarget }) => {
      const typed = new FormData(currentTarget);
      keep(
        key,
        pick(fields, (name) => typed.get(name)),
      );
    },
    onSubmit: () => keep(key, null),
  };
}
