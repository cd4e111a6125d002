import type { ComponentProps, ReactNode } from 'react';
import { DoneSign } from '../form/signs';

/** The card itself: a form, in the text column of its sheet. On a phone it fills the screen and the page's head is short. */
export function BallotForm(props: Omit<ComponentProps<'form'>, 'className' | 'style'>) {
  return <form {...props} className="text ballot-card" />;
}

/** 'Statement 4 of 10' with a row of small boxes: behind, here, ahead. */
export function Progress({ label, present, total }: { label: string; present: number; total: number }) {
  const boxes = Array.from({ length: total }, (_, index) => index + 1);
  return (
    <p className="progress">
      <b>{label}</b>
      <svg width={total * 11} viewBox={`0 0 ${total * 11} 12`} aria-hidden="true">
        {boxes.map((box) =>
          box === present ? (
            <rect key={box} className="present" x={(box - 1) * 11 + 0.6} y="0" width="7.5" height="12" />
          ) : (
            <rect
              key={box}
              className={box < present ? 'past' : 'ahead'}
              x={(box - 1) * 11 + 0.6}
              y="3"
              width="7.5"
              height="6"
            />
          ),
        )}
      </svg>
    </p>
  );
}

type SavedProps = {
  children?: ReactNode;
  /** Said until it is saved, to the eyes alone: what is announced is what came of it. */
  pending?: ReactNode;
  undo?: ReactNode;
};

/** The polite live region of a card: what was saved, and the way to undo it. It stands there before it has words. */
export function Saved({ children, pending, undo }: SavedProps) {
  return (
    <div className="saved">
      {pending === undefined || pending === null ? null : <span>{pending}</span>}
      <span role="status">
        {children === undefined || children === null ? null : (
          <>
            <DoneSign />
            {children}
          </>
        )}
      </span>
      {undo === undefined ? null : <span className="undo">{undo}</span>}
    </div>
  );
}

/** From how many characters on a statement is set smaller, so that the ballot stays in reach. */
const longText = 220;

type StatementTextProps = {
  text: string;
  lang: string;
  /** What it is a part of, above it: the number and heading of a clause. */
  over?: ReactNode;
  /** The same text with what changes in it marked. */
  marked?: ReactNode;
};

/** The text to vote on, as large as the page allows. */
export function StatementText({ text, lang, over, marked }: StatementTextProps) {
  return (
    <>
      {over === undefined ? null : <p className="statement-over">{over}</p>}
      <h1 className={text.length > longText ? 'statement long' : 'statement'} lang={lang}>
        {marked ?? text}
      </h1>
    </>
  );
}

/** Where the text comes from, under it: its language, who translated it, the way to the original. */
export function StatementSource({ children }: { children: ReactNode }) {
  return <p className="statement-source">{children}</p>;
}

/** Everything after this stands at the lower edge on a phone, in reach of the thumb. */
export function Push({ children }: { children: ReactNode }) {
  return <div className="push">{children}</div>;
}

export function StopLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="stop" href={href}>
      {children}
    </a>
  );
}
