'use client';

import { useEffect, useRef } from 'react';
import { fieldId } from './field';
import { ProblemSign } from './signs';

export type Problem = {
  /** The field it is about; none where it is about the whole form. */
  name?: string | undefined;
  text: string;
};

/**
 * What is wrong with a form that came back, above it, with a link to each field. It takes the focus, so that the next
 * thing a reader meets is what there is to do. Shown only where there is something to say.
 */
export function ErrorSummary({ title, problems }: { title: string; problems: readonly Problem[] }) {
  const box = useRef<HTMLDivElement>(null);
  // A new answer is a new list, even where its words are the same.
  useEffect(() => box.current?.focus(), [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert">
      <h2>
        <ProblemSign />
        <span>{title}</span>
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.name ?? ''}:${problem.text}`}>
            {problem.name === undefined ? (
              problem.text
            ) : (
              <a href={`#${fieldId(problem.name)}`}>{problem.text}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
