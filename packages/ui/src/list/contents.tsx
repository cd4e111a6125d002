import type { ReactNode } from 'react';

export type ContentsSection = {
  key: string;
  title: string;
  entries: readonly {
    key: string;
    ordinal: string;
    href: string;
    title: string;
    lang?: string | undefined;
    aside?: ReactNode;
  }[];
};

/** A table of contents in columns, by section, each entry with what is still open in it. */
export function Contents({ sections }: { sections: readonly ContentsSection[] }) {
  return (
    <div className="contents">
      {sections.map((section) => (
        <section key={section.key}>
          <h3>{section.title}</h3>
          <ol>
            {section.entries.map((entry) => (
              <li key={entry.key}>
                <span className="ordinal">{entry.ordinal}</span>
                <a href={entry.href} lang={entry.lang}>
                  {entry.title}
                </a>
                <span className="aside">{entry.aside}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
