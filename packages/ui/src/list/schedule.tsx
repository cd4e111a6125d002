import type { ReactNode } from 'react';

export type ScheduleEntry = {
  key: string;
  state: ReactNode;
  /** A short line under the state: '18 days left'. */
  aside?: ReactNode;
  title: ReactNode;
  text: ReactNode;
};

/** What is open, what comes next, what is closed. */
export function Schedule({ entries }: { entries: readonly ScheduleEntry[] }) {
  return (
    <ol className="schedule">
      {entries.map((entry) => (
        <li key={entry.key}>
          <span className="standing">
            {entry.state}
            {entry.aside === undefined ? null : <span className="small">{entry.aside}</span>}
          </span>
          <div>
            <h3>{entry.title}</h3>
            <p>{entry.text}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

export type TimelineStep = { key: string; when: 'done' | 'now' | 'next'; title: ReactNode; text: ReactNode };

/** How something got here, and what comes next. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  return (
    <ol className="timeline">
      {steps.map((step) => (
        <li
          key={step.key}
          className={step.when === 'next' ? undefined : step.when}
          aria-current={step.when === 'now' ? 'step' : undefined}
        >
          <div>
            <b>{step.title}</b>
            {step.text}
          </div>
        </li>
      ))}
    </ol>
  );
}
