type KeyProps = {
  agree: string;
  pass: string;
  disagree: string;
  interval?: string;
  threshold?: string;
  /** One under the other, for a margin. */
  stacked?: boolean;
};

/** What the parts of a bar mean. */
export function Key({ agree, pass, disagree, interval, threshold, stacked = false }: KeyProps) {
  return (
    <ul className={stacked ? 'key stacked' : 'key'}>
      <li>
        <svg className="square" viewBox="0 0 16 14" aria-hidden="true">
          <rect className="agree" width="16" height="14" />
        </svg>
        {agree}
      </li>
      <li>
        <svg className="square" viewBox="0 0 16 14" aria-hidden="true">
          <rect className="pass" x=".5" y=".5" width="15" height="13" />
        </svg>
        {pass}
      </li>
      <li>
        <svg className="square" viewBox="0 0 16 14" aria-hidden="true">
          <rect className="disagree" width="16" height="14" />
        </svg>
        {disagree}
      </li>
      {interval === undefined ? null : (
        <li>
          <svg className="bracket-sign" viewBox="0 0 22 14" aria-hidden="true">
            <path className="interval" d="M1 7H21M1 3V11M21 3V11" />
          </svg>
          {interval}
        </li>
      )}
      {threshold === undefined ? null : (
        <li>
          <svg className="line-sign" viewBox="0 0 6 14" aria-hidden="true">
            <line className="threshold" x1="3" x2="3" y2="14" />
          </svg>
          {threshold}
        </li>
      )}
    </ul>
  );
}

/** The colour and hatch of one choice, beside its word. */
export function ChoiceMark({ choice }: { choice: 'agree' | 'disagree' | 'pass' }) {
  return (
    <svg className="choice-mark" viewBox="0 0 16 14" aria-hidden="true">
      {choice === 'pass' ? (
        <rect className="pass" x=".5" y=".5" width="15" height="13" />
      ) : (
        <rect className={choice} width="16" height="14" />
      )}
    </svg>
  );
}
