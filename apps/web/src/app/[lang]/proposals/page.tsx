import { PartTitle } from '@parley/ui/list';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Standfirst } from '@parley/ui/text';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { orNotFound } from '../../../features/api/or-not-found';
import { ListedProposalPart } from '../../../features/proposal/proposal-list';
import { otherLanguage } from '../../../features/shell/other-language';
import { reader } from '../../../features/shell/reader';
import { serverApi } from '../../../server/api';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('proposal'))('listTitle') };
}

export default async function ProposalsPage() {
  const t = await getTranslations('proposal');
  const { locale, formats } = await reader();
  const { domains, count } = await orNotFound((await serverApi()).proposal.list({ language: locale }));
  return (
    <>
      <Sheet kind="head">
        <Rail counts>
          <span>
            <b>{formats.number(count)}</b> {t('listCount', { count })}
          </span>
        </Rail>
        <Text>
          <h1>{t('listTitle')}</h1>
          <Standfirst>{t('listLead')}</Standfirst>
        </Text>
        <Margin>
          <Note>
            <p>{t('listNote')}</p>
          </Note>
        </Margin>
      </Sheet>
      {count === 0 ? (
        <Sheet kind="loose">
          <Text>
            <EmptyState title={t('noProposals')}>
              <p>{t('noProposalsText')}</p>
            </EmptyState>
          </Text>
        </Sheet>
      ) : null}
      {domains.map((domain) => (
        <section key={domain.code} id={domain.code} aria-labelledby={`domain-${domain.code}`}>
          <PartTitle id={`domain-${domain.code}`} lang={otherLanguage(domain.name, locale)}>
            {domain.name.text}
          </PartTitle>
          {domain.proposals.map((proposal) => (
            <ListedProposalPart key={proposal.slug} proposal={proposal} />
          ))}
        </section>
      ))}
    </>
  );
}
