import type { ReactNode } from 'react';
import { footId, type NavLink } from './masthead';

type FooterProps = {
  name: string;
  navLabel: string;
  links: readonly NavLink[];
  /** Who runs this: on every page. */
  children: ReactNode;
};

export function Footer({ name, navLabel, links, children }: FooterProps) {
  return (
    <footer className="footer" id={footId}>
      <p>
        <b>{name}</b>
      </p>
      <nav aria-label={navLabel}>
        <ul>
          {links.map((link) => (
            <li key={link.key}>
              <a href={link.href} aria-current={link.current ? 'page' : undefined}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div>{children}</div>
    </footer>
  );
}
