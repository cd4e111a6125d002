const shapes = [
  <circle key="circle" cx="5.5" cy="5.5" r="5" />,
  <path key="triangle" d="M5.5 .4 11 10.4H0z" />,
  <path key="square" d="M.8 .8h9.4v9.4H.8z" />,
];

/**
 * The shape of a party by its place among all parties in the order of their codes: the same one in every language.
 * Beyond three there is none: the name alone then tells them apart.
 */
export function PartyMark({ index, of = shapes.length }: { index: number; of?: number }) {
  const shape = of > shapes.length ? undefined : shapes[index];
  if (shape === undefined) return null;
  return (
    <svg className="party-mark" viewBox="0 0 11 11" aria-hidden="true">
      {shape}
    </svg>
  );
}
