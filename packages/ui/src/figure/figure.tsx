import type { ReactNode } from 'react';

export type Tool = { key: string; label: string; href?: string };

type FigureProps = {
  children: ReactNode;
  caption?: ReactNode;
  /** Chart | Table | Download | Cite: the one without an address is the one in view. */
  tools?: readonly Tool[];
  /** All three columns, not only the text's. */
  full?: boolean;
};

/** A drawing with its note. The sentence that it shows stands before it, as a heading or a paragraph. */
export function Figure({ children, caption, tools, full = false }: FigureProps) {
  return (
    <figure className={full ? 'full figure' : 'figure'}>
      {children}
      {caption === undefined ? null : <figcaption>{caption}</figcaption>}
      {tools === undefined ? null : <Tools tools={tools} />}
    </figure>
  );
}

/** What can be done with a figure; `cite` opens in place and says how to name it elsewhere. */
export function Tools({
  tools,
  cite,
}: {
  tools: readonly Tool[];
  cite?: { label: string; text: ReactNode };
}) {
  return (
    <div className="tools">
      {tools.map((tool) =>
        tool.href === undefined ? (
          <b key={tool.key}>{tool.label}</b>
        ) : (
          <a key={tool.key} href={tool.href}>
            {tool.label}
          </a>
        ),
      )}
      {cite === undefined ? null : (
        <details>
          <summary>{cite.label}</summary>
          <p>{cite.text}</p>
        </details>
      )}
    </div>
  );
}
