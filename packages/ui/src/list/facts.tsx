import type { ReactNode } from 'react';

export type Fact = { key: string; term: ReactNode; value: ReactNode };

/** `facts`: small, in two columns. `links`: the term over its links. */
export function Facts({ items, look = 'facts' }: { items: readonly Fact[]; look?: 'facts' | 'links' }) {
  return (
    <dl className={look}>
      {items.map((item) => (
        <Pair key={item.key} item={item} />
      ))}
    </dl>
  );
}

function Pair({ item }: { item: Fact }) {
  return (
    <>
      <dt>{item.term}</dt>
      <dd>{item.value}</dd>
    </>
  );
}

/** Terms and what they mean, one under the other: method and caveats. */
export function Method({ items }: { items: readonly Fact[] }) {
  return (
    <ul className="method">
      {items.map((item) => (
        <li key={item.key}>
          <b>{item.term}</b>
          <span>{item.value}</span>
        </li>
      ))}
    </ul>
  );
}
