import type { ReactNode } from 'react';
import { DoneSign, ProblemSign } from '../form/signs';

type StateProps = {
  title: string;
  /** What would bring it, or what to do. */
  children?: ReactNode;
  /** The title's level where the state is not the whole page. */
  level?: 1 | 2 | 3;
  /** Links and buttons. */
  actions?: ReactNode;
};

const headings = { 1: 'h1', 2: 'h2', 3: 'h3' } as const;

function State({ look, title, level = 2, children, actions }: StateProps & { look: string }) {
  const Heading = headings[level];
  return (
    <div className={look}>
      <Heading>{title}</Heading>
      {children}
      {actions === undefined ? null : <div className="actions">{actions}</div>}
    </div>
  );
}

/** Nothing here yet: teaches what would bring something. */
export function EmptyState(props: StateProps) {
  return <State look="state" {...props} />;
}

/** Something went wrong on our side: what, whether anything is lost, what to do. */
export function ErrorState({ reference, ...props }: StateProps & { reference?: ReactNode }) {
  return (
    <State
      look="state failure"
      {...props}
      actions={
        reference === undefined ? (
          props.actions
        ) : (
          <>
            {props.actions}
            <span className="aside reference">{reference}</span>
          </>
        )
      }
    />
  );
}

/** The reader may not see or do this: why, and who may. */
export function NotAllowedState(props: StateProps) {
  return <State look="state" {...props} />;
}

/** The page's own lines, empty, with a word for those who do not see them. */
export function LoadingState({ label, lines = 5 }: { label: string; lines?: number }) {
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span className="line" key={index} aria-hidden="true" />
      ))}
    </div>
  );
}

type NoticeProps = {
  /** `done`: something happened as asked. `ask`: something is asked of the reader. `plain`: to know. */
  kind?: 'plain' | 'done' | 'ask';
  children: ReactNode;
};

/** Across the page under the running line. */
export function Notice({ kind = 'plain', children }: NoticeProps) {
  return (
    <div
      className={kind === 'plain' ? 'notice' : `notice ${kind}`}
      role={kind === 'done' ? 'status' : undefined}
    >
      {kind === 'done' ? <DoneSign /> : <ProblemSign />}
      <div>{children}</div>
    </div>
  );
}
