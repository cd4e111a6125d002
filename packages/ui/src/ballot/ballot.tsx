import type { MouseEvent } from 'react';

export type BallotLine = {
  look: 'agree' | 'disagree' | 'pass';
  /** What the button sends. */
  value: string;
  word: string;
  /** The key that presses it while the card has the focus. */
  shortcut?: string | undefined;
  /** True on the line that was chosen before. */
  pressed?: boolean | undefined;
};

type BallotProps = {
  label: string;
  /** The name under which the choice is sent. */
  name: string;
  lines: readonly BallotLine[];
  /** Why no vote can be cast now; the buttons then say so and send nothing. */
  why?: string | undefined;
  onChoose?: ((value: string, event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  /** Beside a text that stands among others, not on a card of its own. */
  compact?: boolean | undefined;
};

const icons = {
  agree: <path className="icon" d="M20 28.5l7 7L41 21.5" />,
  disagree: <path className="icon" d="M22 20 38 36M38 20 22 36" />,
  pass: (
    <>
      <rect className="knock" x="15" y="20" width="30" height="16" />
      <path className="icon" d="M21 28H39" />
    </>
  ),
};

/** Three equal lines: real submit buttons, so that a vote is cast without a script too. */
export function Ballot({ label, name, lines, why, onChoose, compact = false }: BallotProps) {
  const whyId = why === undefined ? undefined : 'ballot-why';
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset inside the card's form would say the label twice */}
      <div className={compact ? 'ballot compact' : 'ballot'} role="group" aria-label={label}>
        {lines.map((line) => (
          <button
            key={line.value}
            className={line.look}
            type={why === undefined ? 'submit' : 'button'}
            name={name}
            value={line.value}
            aria-pressed={line.pressed}
            aria-keyshortcuts={line.shortcut}
            aria-disabled={why === undefined ? undefined : true}
            aria-describedby={whyId}
            onClick={onChoose === undefined ? undefined : (event) => onChoose(line.value, event)}
          >
            <svg aria-hidden="true">
              <rect className="cell" width="60" height="100%" />
              <svg y="50%" overflow="visible" aria-hidden="true">
                <g transform="translate(0 -28)">{icons[line.look]}</g>
              </svg>
            </svg>
            <span className="word">{line.word}</span>
            {line.shortcut === undefined ? null : (
              <span className="shortcut" aria-hidden="true">
                <kbd>{line.shortcut}</kbd>
              </span>
            )}
          </button>
        ))}
      </div>
      {why === undefined ? null : (
        <p className="ballot-why" id={whyId}>
          {why}
        </p>
      )}
    </>
  );
}
