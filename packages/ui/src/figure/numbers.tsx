import type { ReactNode } from 'react';

export type BigNumber = { key: string; value: string; text: ReactNode };

/** Three large numbers, each with the sentence that it belongs to. */
export function Numbers({ items }: { items: readonly BigNumber[] }) {
  return (
    <ul className="numbers">
      {items.map((item) => (
        <li key={item.key}>
          <span className="big">{item.value}</span>
          <p>{item.text}</p>
        </li>
      ))}
    </ul>
  );
}
