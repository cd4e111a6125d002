import type { ReactNode } from 'react';

type Props = { children: ReactNode; lang?: string | undefined };

/** Running text of a reading size. Give `lang` where it is not the page's language. */
export function Read({ children, lang }: Props) {
  return (
    <div className="read" lang={lang}>
      {children}
    </div>
  );
}

/** The sentence under a title. */
export function Standfirst({ children, lang }: Props) {
  return (
    <p className="standfirst" lang={lang}>
      {children}
    </p>
  );
}

/** Captions and notes to a figure; never a paragraph. */
export function Small({ children, lang }: Props) {
  return (
    <p className="small" lang={lang}>
      {children}
    </p>
  );
}

/** A short quotation that is worth a pause. */
export function Pull({ children, lang }: Props) {
  return (
    <blockquote className="pull" lang={lang}>
      {children}
    </blockquote>
  );
}

/** Users' text: line breaks are kept, nothing in it is markup. */
export function Lines({ children, lang }: { children: string; lang?: string | undefined }) {
  return (
    <p className="lines" lang={lang}>
      {children}
    </p>
  );
}

export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}

/** Keeps a few words on one line. */
export function NoBreak({ children }: { children: ReactNode }) {
  return <span className="no-break">{children}</span>;
}

/** A question and its answer, closed until asked. */
export function More({ summary, open, children }: { summary: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="more" open={open}>
      <summary>
        <span>{summary}</span>
      </summary>
      <div>{children}</div>
    </details>
  );
}
