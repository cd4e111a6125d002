import type { ReactNode } from 'react';

type Children = { children?: ReactNode };

/** The page's width and its side margins; everything stands in one. */
export function Wrap({ children }: Children) {
  return <div className="wrap">{children}</div>;
}

type SheetProps = Children & {
  /** `head` opens a page; `loose` and `after` follow the part above without a rule. */
  kind?: 'plain' | 'head' | 'loose' | 'after';
  /** A section has a heading of its own inside; a div groups what has none. */
  as?: 'div' | 'section' | 'form';
  id?: string;
  labelledBy?: string;
};

/** One band of the page: rail, text and margin side by side, one under the other on a phone. */
export function Sheet({ kind = 'plain', as: Tag = 'div', id, labelledBy, children }: SheetProps) {
  return (
    <Tag className={kind === 'plain' ? 'sheet' : `sheet ${kind}`} id={id} aria-labelledby={labelledBy}>
      {children}
    </Tag>
  );
}

type RailProps = Children & {
  /** A large number at the head of the rail, as sections of a report have. */
  ordinal?: ReactNode;
  /** Several small facts, one under the other on a desk and in a row on a phone. */
  counts?: boolean;
};

/** The left column: which part this is. */
export function Rail({ ordinal, counts = false, children }: RailProps) {
  return (
    <div className={counts ? 'rail counts' : 'rail'}>
      {ordinal === undefined ? null : <span className="ordinal">{ordinal}</span>}
      {children}
    </div>
  );
}

/** The middle column, of a reading measure. */
export function Text({ children }: Children) {
  return <div className="text">{children}</div>;
}

/** The right column: where things stand, and what may be done. */
export function Margin({ children }: Children) {
  return <div className="margin">{children}</div>;
}

/** Text and margin together, for figures and tables. */
export function Wide({ children }: Children) {
  return <div className="wide">{children}</div>;
}

/** All three columns. */
export function Full({ children }: Children) {
  return <div className="full">{children}</div>;
}

/** A few lines in the margin under a hairline; `call` asks the reader to act. */
export function Note({ call = false, id, children }: Children & { call?: boolean; id?: string }) {
  return (
    <div className={call ? 'note call' : 'note'} id={id}>
      {children}
    </div>
  );
}

/** The buttons and links of one place, in a row. `aside` is said below them. */
export function Actions({ aside, children }: Children & { aside?: ReactNode }) {
  return (
    <div className="actions">
      {children}
      {aside === undefined ? null : <span className="aside">{aside}</span>}
    </div>
  );
}
