import { Fragment } from 'react';

/** One line: a total, drawn from nothing, or a change, drawn from where the lines before it ended. */
export type WaterfallStep = {
  key: string;
  name: string;
  kind: 'total' | 'change';
  value: number;
  /** The value in words, a change with its sign. */
  printed: string;
};

type WaterfallProps = {
  steps: readonly WaterfallStep[];
  /** The value at the right end: the same for figures that stand beside each other, and no less than any total on the way. */
  most: number;
  /** The whole figure as a sentence. */
  label: string;
};

/** From one total to another, change by change: each bar starts where the one before it ended. */
export function Waterfall({ steps, most, label }: WaterfallProps) {
  const spans = spansOf(steps);
  const at = (value: number) => `${most > 0 ? Math.round((value / most) * 1000) / 10 : 0}%`;
  return (
    <div className="waterfall" role="img" aria-label={label}>
      {steps.map(({ key, name, printed }, i) => {
        const { low, high, start, end, className } = spans[i]!;
        return (
          <Fragment key={key}>
            <span className="name">{name}</span>
            <span className="step">
              <svg aria-hidden="true">
                {i > 0 ? <line className="on" x1={at(start)} x2={at(start)} y2="4" /> : null}
                {i + 1 < steps.length ? (
                  <line className="on" x1={at(end)} x2={at(end)} y1="18" y2="100%" />
                ) : null}
                <rect className={className} x={at(low)} y="4" width={at(high - low)} height="14" />
              </svg>
            </span>
            <span className="value">{printed}</span>
          </Fragment>
        );
      })}
    </div>
  );
}

function spansOf(steps: readonly WaterfallStep[]) {
  let end = 0;
  return steps.map(({ kind, value }) => {
    const start = end;
    const from = kind === 'total' ? 0 : start;
    // What takes more than there is would stand left of nothing.
    end = Math.max(0, from + value);
    const className = kind === 'total' ? 'total' : value < 0 ? 'falls' : 'rises';
    return { low: Math.min(from, end), high: Math.max(from, end), start, end, className };
  });
}
