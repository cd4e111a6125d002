/** Shares of one constituency in per cent, 0 to 100; the three add to 100 but for rounding. */
export type Shares = { agree: number; pass: number; disagree: number };

export type VoteBarProps = Shares & {
  /** The whole bar as a sentence, with n and interval: what a screen reader says. */
  label: string;
  /** Bounds of the share that agrees, in per cent. */
  interval?: { low: number; high: number } | undefined;
  /** What is asked for, in per cent. */
  threshold?: number | undefined;
  /** How a share is printed in the bar; whole numbers unless given. */
  print?: ((percent: number) => string) | undefined;
};

/** Under this share a printed value would not fit into its part; it stands beside, or is left to the label. */
const roomPercent = 5;
const at = (percent: number) => `${Math.round(percent * 10) / 10}%`;

/** 100 % stacked: agree, pass, disagree, with values printed, interval below and threshold across. */
export function VoteBar(props: VoteBarProps) {
  const { agree, pass, disagree, label, interval, threshold } = props;
  const print = props.print ?? ((percent: number) => String(Math.round(percent)));
  const passEnd = agree + pass;
  return (
    <svg className={interval === undefined ? 'bar slim' : 'bar'} role="img" aria-label={label}>
      {agree > 0 ? <rect className="agree" width={at(agree)} height="20" /> : null}
      {pass > 0 ? <rect className="pass" x={at(agree)} width={at(pass)} height="20" /> : null}
      {disagree > 0 ? <rect className="disagree" x={at(passEnd)} width={at(disagree)} height="20" /> : null}
      {agree > 0 && agree < 100 ? <line className="gap" x1={at(agree)} x2={at(agree)} y2="20" /> : null}
      {passEnd > agree && passEnd < 100 ? (
        <line className="gap" x1={at(passEnd)} x2={at(passEnd)} y2="20" />
      ) : null}
      {threshold === undefined ? null : <Threshold at={at(threshold)} deep={interval !== undefined} />}
      {agree >= roomPercent ? (
        <text className="on-agree" x="0" dx="7" y="15">
          {print(agree)}
        </text>
      ) : null}
      {pass >= roomPercent ? (
        <text className="on-pass" x={at(agree + pass / 2)} y="15" textAnchor="middle">
          {print(pass)}
        </text>
      ) : null}
      {disagree >= roomPercent ? (
        <text className="on-disagree" x="100%" dx="-7" y="15" textAnchor="end">
          {print(disagree)}
        </text>
      ) : null}
      {interval === undefined ? null : <Interval low={at(interval.low)} high={at(interval.high)} />}
    </svg>
  );
}

/** A dashed line, knocked out of the bar so that it is seen on any ground. */
function Threshold({ at: x, deep }: { at: string; deep: boolean }) {
  return (
    <>
      <line className="knock" x1={x} x2={x} y1="0" y2="20" />
      <line className="threshold" x1={x} x2={x} y1="0" y2={deep ? '36' : '22'} />
    </>
  );
}

function Interval({ low, high }: { low: string; high: string }) {
  return (
    <>
      <line className="interval" x1={low} x2={high} y1="26.5" y2="26.5" />
      <line className="interval" x1={low} x2={low} y1="23" y2="30" />
      <line className="interval" x1={high} x2={high} y1="23" y2="30" />
    </>
  );
}
