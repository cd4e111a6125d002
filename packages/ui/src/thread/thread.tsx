import type { ReactNode } from 'react';

export type EntryProps = {
  id: string;
  author: ReactNode;
  /** Party, sector and tier: what else is said of the author. */
  about?: ReactNode;
  /** When, as a `time` element. */
  when: ReactNode;
  /** The text, or null where it is withheld; `withheld` then says why. */
  text: ReactNode | null;
  lang?: string | undefined;
  withheld?: ReactNode;
  /** 'Written in Spanish', with the way to the original. */
  note?: ReactNode;
  /** What became of it. */
  outcome?: ReactNode;
  /** Answer, flag: links and plain buttons. */
  acts?: ReactNode;
  mine?: boolean;
  children?: ReactNode;
};

/** One contribution: who speaks, what they say, what can be done. */
export function Entry(props: EntryProps) {
  return (
    <article className={props.mine ? 'entry mine' : 'entry'} id={props.id}>
      <header>
        <b>{props.author}</b>
        {props.about === undefined ? null : <span>{props.about}</span>}
        <span>{props.when}</span>
      </header>
      {props.text === null ? (
        <p className="withheld">{props.withheld}</p>
      ) : (
        <div className="read" lang={props.lang}>
          {typeof props.text === 'string' ? <p className="lines">{props.text}</p> : props.text}
        </div>
      )}
      {props.note === undefined ? null : <div className="small">{props.note}</div>}
      {props.outcome === undefined ? null : <p className="small">{props.outcome}</p>}
      {props.acts === undefined ? null : <div className="acts">{props.acts}</div>}
      {props.children}
    </article>
  );
}

export type ThreadItem = {
  key: string;
  entry: ReactNode;
  answers: readonly { key: string; entry: ReactNode }[];
};

/** Contributions in two levels: each with the answers to it. */
export function Thread({ items }: { items: readonly ThreadItem[] }) {
  return (
    <ol className="thread">
      {items.map((item) => (
        <li key={item.key}>
          {item.entry}
          {item.answers.length === 0 ? null : (
            <ol className="answers-to">
              {item.answers.map((answer) => (
                <li key={answer.key}>{answer.entry}</li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}
