/** Drawn once a page, before anything that refers to it: the hatch of a pass. */
export function Definitions() {
  return (
    <svg className="definitions" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="hatch"
          width="5.5"
          height="5.5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="hatch-ground" width="5.5" height="5.5" />
          <line className="hatch-line" x1="1" x2="1" y2="5.5" />
        </pattern>
      </defs>
    </svg>
  );
}
