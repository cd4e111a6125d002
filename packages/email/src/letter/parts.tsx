/** @jsxRuntime automatic */
import type { CSSProperties, ReactNode } from 'react';
import { colour, type } from './style';

type Children = { children: ReactNode };

const table = { cellPadding: 0, cellSpacing: 0, border: 0, role: 'presentation' } as const;

/** One row of the letter's column. */
export function Row({
  children,
  style,
  className,
}: Children & { style?: CSSProperties; className?: string }) {
  return (
    <tr>
      <td className={className} style={style}>
        {children}
      </td>
    </tr>
  );
}

export function Title({ children }: Children) {
  return (
    <Row
      className="b ink"
      style={{ ...type.title, padding: '26px 0 12px', borderTop: `1px solid ${colour.ink}` }}
    >
      <h1 style={{ margin: 0, fontSize: 32, lineHeight: '37px', fontWeight: 'normal' }}>{children}</h1>
    </Row>
  );
}

export function Section({ children }: Children) {
  return (
    <Row
      className="b ink"
      style={{ ...type.section, padding: '28px 0 8px', borderTop: `1px solid ${colour.ink}` }}
    >
      <h2 style={{ margin: 0, fontSize: 24, lineHeight: '30px', fontWeight: 'normal' }}>{children}</h2>
    </Row>
  );
}

export function Paragraph({ children, last = false }: Children & { last?: boolean }) {
  return (
    <Row className="ink" style={{ ...type.text, padding: `0 0 ${last ? 28 : 14}px` }}>
      {children}
    </Row>
  );
}

export function Note({ children }: Children) {
  return (
    <Row className="ink2" style={{ ...type.small, padding: '0 0 28px' }}>
      {children}
    </Row>
  );
}

/** Words of a person, in their language. */
export function Quote({ children, language, last = false }: Children & { language: string; last?: boolean }) {
  return (
    <Row className="ink" style={{ ...type.reading, padding: `0 0 ${last ? 28 : 14}px` }}>
      <span lang={language}>{children}</span>
    </Row>
  );
}

export function Link({ href, children }: Children & { href: string }) {
  return (
    <a href={href} className="acc" style={{ color: colour.accent }}>
      {children}
    </a>
  );
}

/** The one loud thing of a letter. */
export function Button({ href, children }: Children & { href: string }) {
  return (
    <Row className="btn" style={{ padding: '6px 0 12px' }}>
      <table {...table}>
        <tbody>
          <tr>
            <td style={{ borderRadius: 2, background: colour.accent }}>
              <a
                href={href}
                style={{
                  ...type.button,
                  display: 'inline-block',
                  padding: '14px 24px',
                  textDecoration: 'none',
                }}
              >
                {children}
              </a>
            </td>
          </tr>
        </tbody>
      </table>
    </Row>
  );
}

/** The address of a button in letters, for programs that show no buttons. */
export function LinkInFull({ title, href }: { title: string; href: string }) {
  return (
    <Note>
      {title}
      <br />
      <span style={{ wordBreak: 'break-all' }}>
        <Link href={href}>{href}</Link>
      </span>
    </Note>
  );
}

/** A column of rows; the outermost one is the letter itself. */
export function Column({ children, width = '100%' }: Children & { width?: string }) {
  return (
    <table {...table} width={width}>
      <tbody>{children}</tbody>
    </table>
  );
}
