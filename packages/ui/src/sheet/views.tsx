import type { ReactNode } from 'react';

export type View = { key: string; href: string; label: ReactNode; current?: boolean };

/** The views of one text, as links: each has an address of its own. */
export function Views({ label, views }: { label: string; views: readonly View[] }) {
  return (
    <nav className="views" aria-label={label}>
      {views.map((view) => (
        <a key={view.key} href={view.href} aria-current={view.current ? 'page' : undefined}>
          {view.label}
        </a>
      ))}
    </nav>
  );
}
