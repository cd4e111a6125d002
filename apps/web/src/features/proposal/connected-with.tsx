import { Facts } from '@parley/ui/list';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import type { ShownProposal } from './shown-proposal';

/** Where each kind can be read on: a page of its own, a place on one, or what else is linked to it. */
const places = {
  area: (code: string) => `/proposals?area=${code}`,
  industry: (code: string) => `/industries/${code}`,
  article: () => '/',
  commitment: (code: string) => `/commitments#${code}`,
  domain: (code: string) => `/domains/${code}`,
} as const;
const kinds = ['area', 'industry', 'article', 'commitment', 'domain'] as const;

/** Areas, industries, articles and commitments that a proposal is linked to, each kind under its name. */
export async function ConnectedWith({ proposal: { links } }: { proposal: ShownProposal }) {
  const t = await getTranslations('proposal.links');
  const { href, locale } = await reader();
  const items = kinds.flatMap((kind) => {
    const own = links.filter((link) => link.kind === kind);
    if (own.length === 0) return [];
    return [
      {
        key: kind,
        term: t(kind, { count: own.length }),
        value: own.map(({ code, name }, index) => (
          <span key={code}>
            {index === 0 ? null : ', '}
            <a
              href={kind === 'article' ? `${href('/')}#articles` : href(places[kind](code))}
              lang={otherLanguage(name, locale)}
            >
              {kind === 'article' ? t('articleNamed', { number: code, name: name.text }) : name.text}
            </a>
          </span>
        )),
      },
    ];
  });
  return items.length === 0 ? <p>{t('none')}</p> : <Facts look="links" items={items} />;
}
