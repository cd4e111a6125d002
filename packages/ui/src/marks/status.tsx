import type { ReactNode } from 'react';

export type StatusName = 'concurrent' | 'blocked' | 'open' | 'hidden';

const rest = 'M1 3H21M1 13H21';
/** Three bars: all through, one cut, one broken, all broken. It reads in black and white. */
const paths: Record<StatusName, string> = {
  concurrent: 'M1 3H21M1 8H21M1 13H21',
  blocked: `${rest}M1 8H9M12 4.9V11.1`,
  open: `${rest}M1 8H9M11.5 8H14M16.5 8H19`,
  hidden:
    'M1 3H3.5M7 3H9.5M13 3H15.5M19 3H21M1 8H3.5M7 8H9.5M13 8H15.5M19 8H21M1 13H3.5M7 13H9.5M13 13H15.5M19 13H21',
};

export function StatusMark({ status }: { status: StatusName }) {
  return (
    <svg className="status-mark" viewBox="0 0 22 16" aria-hidden="true">
      <path d={paths[status]} />
    </svg>
  );
}

/** The mark with its words: 'concurrent', 'blocked by CA'. The words are never left out. */
export function Status({ status, children }: { status: StatusName; children: ReactNode }) {
  return (
    <p className="status">
      <StatusMark status={status} />
      <span>{children}</span>
    </p>
  );
}
