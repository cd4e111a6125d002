import type { ReactNode } from 'react';

/** The table of waiting things and, beside it on a desk, the one that is open. */
export function Queue({ table, open }: { table: ReactNode; open: ReactNode }) {
  return (
    <div className="queue">
      <div>{table}</div>
      {open}
    </div>
  );
}

export type QueueRow = {
  key: string;
  /** The text as it was written, as a link to its case. */
  text: ReactNode;
  lang: string;
  /** Under the text: kind, place, language. */
  sub: ReactNode;
  why: ReactNode;
  waiting: ReactNode;
  current?: boolean;
};

type QueueTableProps = {
  caption: string;
  columns: { text: string; why: string; waiting: string };
  rows: readonly QueueRow[];
};

export function QueueTable({ caption, columns, rows }: QueueTableProps) {
  return (
    <table className="queue-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.text}</th>
          <th scope="col">{columns.why}</th>
          <th scope="col">{columns.waiting}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} aria-current={row.current ? 'true' : undefined}>
            <td>
              <span className="quoted" lang={row.lang}>
                {row.text}
              </span>
              <span className="sub">{row.sub}</span>
            </td>
            <td>{row.why}</td>
            <td className="number">{row.waiting}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The open case beside the queue. */
export function CasePanel({ id, label, children }: { id?: string; label: string; children: ReactNode }) {
  return (
    <section className="case" id={id} aria-label={label}>
      {children}
    </section>
  );
}

/** The text that a case is about, as it was written. */
export function CaseText({ lang, children }: { lang?: string | undefined; children: string }) {
  return (
    <p className="original lines" lang={lang}>
      {children}
    </p>
  );
}

export type KeyHint = { key: string; keys: readonly string[]; label: string };

/** Which keys do what, and what was done last. */
export function Keys({
  hints,
  turn,
  last,
}: {
  hints: readonly KeyHint[];
  /** The way to turn them off, or on again. */
  turn?: ReactNode;
  last?: ReactNode;
}) {
  if (hints.length === 0 && !turn && !last) return null;
  return (
    <div className="keys">
      {hints.map((hint) => (
        <span key={hint.key}>
          {hint.keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {hint.label}
        </span>
      ))}
      {turn}
      {last ? <span className="last">{last}</span> : null}
    </div>
  );
}
