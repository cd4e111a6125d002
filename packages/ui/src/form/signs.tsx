/** A ring with a stroke and a point: something is to be put right. */
export function ProblemSign() {
  return (
    <svg className="sign" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8.5" />
      <path d="M10 5.2V11.4M10 13.4V15.4" />
    </svg>
  );
}

/** A tick: done, saved. */
export function DoneSign() {
  return (
    <svg className="sign" viewBox="0 0 15 15" aria-hidden="true">
      <path d="M2 8l4 4 7-9" />
    </svg>
  );
}
