import type { ReactNode } from 'react';

type NumberedProps = {
  id: string;
  ordinal: string;
  /** What a screen reader says for the number, such as 'Clause 4'. */
  label: string;
  /** A line under the number. */
  aside?: ReactNode;
  title: ReactNode;
  children: ReactNode;
  margin?: ReactNode;
  /** The title is worth a page of its own: it is set like one. */
  large?: boolean;
  /** Boxed material that belongs to this part. */
  insets?: ReactNode;
};

/** A numbered part of a text with its number in the rail and its standing in the margin. */
export function Numbered(props: NumberedProps) {
  return (
    <article className={props.large ? 'numbered large' : 'numbered'} id={props.id}>
      <div className="lead">
        <span className="ordinal">
          <a href={`#${props.id}`} aria-label={props.label}>
            {props.ordinal}
          </a>
        </span>
        {props.aside === undefined ? null : <p className="aside">{props.aside}</p>}
      </div>
      <div>
        <h3>{props.title}</h3>
        <div className="read">{props.children}</div>
      </div>
      <div className="margin">{props.margin}</div>
      {props.insets}
    </article>
  );
}

/** What the numbered parts below it have in common. */
export function PartTitle({
  id,
  lang,
  children,
}: {
  id: string;
  lang?: string | undefined;
  children: ReactNode;
}) {
  return (
    <h2 className="part-title" id={id} lang={lang}>
      {children}
    </h2>
  );
}

/** The only box there is: a text inside a text, such as an amendment under its clause. */
export function Inset({
  title,
  aside,
  children,
}: {
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="inset">
      <header>
        <h3>{title}</h3>
        {aside === undefined ? null : <span className="small">{aside}</span>}
      </header>
      {children}
    </div>
  );
}
