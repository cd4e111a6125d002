import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import type { ReactNode } from 'react';
import Markdown, { type Components, defaultUrlTransform } from 'react-markdown';
import type { Processor } from 'unified';

/** What users' text may hold. A heading would break the page's own order, a picture would be fetched from elsewhere. */
const allowed = ['p', 'em', 'strong', 'ul', 'ol', 'li', 'blockquote', 'code', 'br', 'a'];

/** What a parser of Markdown is told of, by the names that `remark-parse` reads. */
type Extended = {
  micromarkExtensions?: ReturnType<typeof gfmAutolinkLiteral>[];
  fromMarkdownExtensions?: ReturnType<typeof gfmAutolinkLiteralFromMarkdown>[];
};

/** Addresses of the web that somebody pastes are links too: sources are what an argument rests on. */
function bareLinks(this: Processor): void {
  const data = this.data() as Extended;
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmAutolinkLiteral()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmAutolinkLiteralFromMarkdown()];
}

/** Only whole addresses of the web: a link into this site could pass for one of its own buttons. */
const onlyWeb = (address: string) => (/^https?:\/\//iu.test(address) ? defaultUrlTransform(address) : '');

const components: Components = { a: ({ href, children }) => <Away href={href}>{children}</Away> };

/** A link that a user wrote: it says which site it leads to, lends that site no rank, and tells it nothing of the reader. */
function Away({ href, children }: { href: string | undefined; children: ReactNode }) {
  const host = href && URL.canParse(href) ? new URL(href).host : '';
  if (href === undefined || host === '') return children;
  const saysWhere = typeof children === 'string' && children.replace(/^https?:\/\//iu, '').startsWith(host);
  return (
    <>
      <a href={href} rel="nofollow ugc noopener noreferrer">
        {children}
      </a>
      {saysWhere ? null : <span className="host"> ({host})</span>}
    </>
  );
}

/**
 * Users' text with the marks that Markdown (CommonMark) has for emphasis, lists, quotations and links. Line breaks are
 * kept; HTML and everything not allowed here stay what they are as text.
 */
export function Prose({ children }: { children: string }) {
  return (
    <div className="prose">
      <Markdown
        allowedElements={allowed}
        unwrapDisallowed
        remarkPlugins={[bareLinks]}
        urlTransform={onlyWeb}
        components={components}
      >
        {children}
      </Markdown>
    </div>
  );
}
