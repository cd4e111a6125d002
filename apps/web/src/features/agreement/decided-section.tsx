import { Contents } from '@parley/ui/list';
import { Rail, Sheet, Wide } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import type { Home } from './load-home';

/** What is being decided: the proposals under their policy domains. */
export async function DecidedSection({ home: { agreement, proposals } }: { home: Home }) {
  const t = await getTranslations('home.decided');
  const words = await getTranslations('words');
  const { href, locale, formats, viewer } = await reader();
  const { counts } = agreement;
  const rail = (['proposals', 'clauses', 'statements'] as const).map((kind) => (
    <span key={kind}>
      <b>{formats.number(counts[kind])}</b> {t(kind, { count: counts[kind] })}
    </span>
  ));
  return (
    <Sheet as="section" labelledBy="decided" id="proposals">
      <Rail counts>{rail}</Rail>
      <Wide>
        <h2 id="decided">{t('title')}</h2>
        {proposals.count === 0 ? (
          <EmptyState level={3} title={t('none')}>
            <p>{t('noneText')}</p>
          </EmptyState>
        ) : (
          <Contents
            sections={proposals.domains.map((domain) => ({
              key: domain.code,
              title: domain.name.text,
              entries: domain.proposals.map((proposal) => ({
                key: proposal.slug,
                ordinal: String(proposal.number),
                href: href(`/proposals/${proposal.slug}`),
                title: proposal.title.text,
                lang: otherLanguage(proposal.title, locale),
                aside:
                  viewer === null || proposal.votedCount === 0
                    ? words('clauses', { count: proposal.clauseCount })
                    : t('voted', { done: proposal.votedCount, total: proposal.clauseCount }),
              })),
            }))}
          />
        )}
      </Wide>
    </Sheet>
  );
}
