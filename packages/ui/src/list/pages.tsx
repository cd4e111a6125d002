import type { ReactNode } from 'react';

type PagesProps = {
  /** The address of the first page; null on the first page itself. */
  newest: string | null;
  newestLabel: ReactNode;
  /** The address of what comes after this page; null on the last one. */
  older: string | null;
  olderLabel: ReactNode;
};

/** The ways between the pages of a list, the newest first; nothing where one page holds it all. */
export function Pages({ newest, newestLabel, older, olderLabel }: PagesProps) {
  if (newest === null && older === null) return null;
  return (
    <p className="pages">
      {newest === null ? null : <a href={newest}>{newestLabel}</a>}
      {older === null ? null : <a href={older}>{olderLabel}</a>}
    </p>
  );
}
