import { Facts } from '@parley/ui/list';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import type { ShownProposal } from './shown-proposal';

/** Where on the agreement's home each kind stands. */
const places = {
  area: 'areas',
  industry: 'industries',
  article: 'articles',
  commitment: 'commitments',
  domain: 'domains',
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
            <a href={`${href('/')}#${places[kind]}`} lang={otherLanguage(name, locale)}>
              {kind === 'article' ? t('articleNamed', { number: code, name: name.text }) : name.text}
            </a>
          </span>
        )),
      },
    ];
  });
  return items.length === 0 ? <p>{t('none')}</p> : <Facts look="links" items={items} />;
}
