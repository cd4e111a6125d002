import type { ReactNode } from 'react';

/** Tags of messages: `<b>`, and `<quote>` around a text that may be in another language. */
export const bold = (chunks: ReactNode) => <b>{chunks}</b>;
export const code = (chunks: ReactNode) => <code>{chunks}</code>;
export const linkTo = (href: string) => (chunks: ReactNode) => <a href={href}>{chunks}</a>;
export const quoteIn = (lang: string | undefined) => (chunks: ReactNode) => <span lang={lang}>{chunks}</span>;
