import type { ReactNode } from 'react';

type ChangeProps = {
  children: ReactNode;
  /** Words that a screen reader says before and after, such as 'deleted:' and 'end of deletion'. */
  before: string;
  after: string;
};

export function Deleted({ children, before, after }: ChangeProps) {
  return (
    <del>
      <span className="visually-hidden">{before} </span>
      {children}
      <span className="visually-hidden"> {after}</span>
    </del>
  );
}

export function Inserted({ children, before, after }: ChangeProps) {
  return (
    <ins>
      <span className="visually-hidden">{before} </span>
      {children}
      <span className="visually-hidden"> {after}</span>
    </ins>
  );
}

/** Words that only some hold, the way negotiators write them: `[MX, US: shall]`. */
export function Bracket({ holders, children }: { holders: string; children: ReactNode }) {
  return (
    <span className="bracket">
      <span className="holders">[{holders}:</span> {children}
      <span className="holders">]</span>
    </span>
  );
}
