import type { ReactNode } from 'react';

export type NavLink = { key: string; href: string; label: string; current?: boolean };
/** `lang` is the BCP 47 tag of the language that the link leads to; `label` its own name in it. */
export type LanguageLink = { lang: string; href: string; label: string };

type MastheadProps = {
  name: string;
  homeHref: string;
  navLabel: string;
  links: readonly NavLink[];
  languagesLabel: string;
  languages: readonly LanguageLink[];
  /** What stands at the far end on a desk: sign in, or the reader's own page. */
  mine?: { href: string; label: string } | undefined;
  /** The way to the foot, where all links stand again; shown where the masthead has no room for them. */
  menuLabel: string;
};

export const mainId = 'main';
export const footId = 'foot';

export function SkipLink({ label }: { label: string }) {
  return (
    <a className="skip" href={`#${mainId}`}>
      {label}
    </a>
  );
}

export function Wordmark({ name, href }: { name: string; href: string }) {
  return (
    <a className="wordmark" href={href}>
      <svg aria-hidden="true" viewBox="0 0 22 22">
        <path d="M9 2.5H3v17h6M13 2.5h6v17h-6" fill="none" strokeWidth="3" />
      </svg>
      {name}
    </a>
  );
}

export function Masthead(props: MastheadProps) {
  return (
    <div className="masthead">
      <Wordmark name={props.name} href={props.homeHref} />
      <nav className="main" aria-label={props.navLabel}>
        <ul>
          {props.links.map((link) => (
            <li key={link.key}>
              <a href={link.href} aria-current={link.current ? 'page' : undefined}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav className="languages" aria-label={props.languagesLabel}>
        {props.languages.map((language) => (
          <a key={language.lang} href={language.href} lang={language.lang} hrefLang={language.lang}>
            {language.label}
          </a>
        ))}
      </nav>
      {props.mine === undefined ? null : (
        <a className="mine" href={props.mine.href}>
          {props.mine.label}
        </a>
      )}
      <a className="menu" href={`#${footId}`}>
        {props.menuLabel}
      </a>
    </div>
  );
}

/** The line under the masthead: what this is about, and as of when. */
export function RunningLine({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <p className="running">
      <span>{children}</span>
      {aside === undefined ? null : <span>{aside}</span>}
    </p>
  );
}
