import type { ReactNode } from 'react';

/** Findings side by side on a desk, their parts on one line with each other. */
export function Findings({ children }: { children: ReactNode }) {
  return <div className="findings">{children}</div>;
}

type FindingProps = {
  text: string;
  /** Where the text is not in the page's language. */
  lang?: string | undefined;
  /** What the text is called, as a link where there is a page of it. */
  source: ReactNode;
  /** Bars, or a table of the same figures. */
  figure: ReactNode;
  /** What else is to be known of it, a line each. */
  after: ReactNode;
};

/** One text with its figures. */
export function Finding({ text, lang, source, figure, after }: FindingProps) {
  return (
    <article className="finding">
      <p className="quoted">
        <span lang={lang}>{text}</span> <span className="source-label">{source}</span>
      </p>
      <div>{figure}</div>
      <div>{after}</div>
    </article>
  );
}

/** A remark among findings: a heading and a few lines. */
export function FindingAside({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="aside">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

/** The line below a finding's figures. */
export function After({ children }: { children: ReactNode }) {
  return <p className="after">{children}</p>;
}

export type GroupShare = { key: string; mark: ReactNode; share: string; weakest: boolean };

/** What the opinion groups say, on one line; the one that likes it least is underlined. */
export function ByGroup({ groups, label }: { groups: readonly GroupShare[]; label: string }) {
  return (
    <p className="by-group">
      {groups.map(({ key, mark, share, weakest }) => (
        <span key={key} className={weakest ? 'weakest' : undefined}>
          {mark} {share}
        </span>
      ))}
      <span>{label}</span>
    </p>
  );
}
