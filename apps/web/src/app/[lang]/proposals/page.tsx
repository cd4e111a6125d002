import { PartTitle } from '@parley/ui/list';
import { Full, Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Standfirst } from '@parley/ui/text';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { orNotFound } from '../../../features/api/or-not-found';
import { ProposalFilterPart } from '../../../features/proposal/proposal-filter';
import { ListedProposalPart } from '../../../features/proposal/proposal-list';
import {
  isFiltered,
  readProposalsQuery,
  type SearchParams,
} from '../../../features/proposal/proposals-query';
import { otherLanguage } from '../../../features/shell/other-language';
import { reader } from '../../../features/shell/reader';
import { serverApi } from '../../../server/api';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('proposal'))('listTitle') };
}

export default async function ProposalsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = await getTranslations('proposal');
  const { locale: language, agreement: agreementSlug, formats, href } = await reader();
  const filter = readProposalsQuery(await searchParams);
  const api = await serverApi();
  const [agreement, { domains, count }] = await orNotFound(
    Promise.all([
      api.agreement.find({ language, slug: agreementSlug }),
      api.proposal.list({ language, agreementSlug, filter }),
    ]),
  );
  return (
    <>
      <Sheet kind="head">
        <Rail counts>
          <span>
            <b>{formats.number(agreement.counts.proposals)}</b>{' '}
            {t('listCount', { count: agreement.counts.proposals })}
          </span>
        </Rail>
        <Text>
          <h1>{t('listTitle')}</h1>
          <Standfirst>{t('listLead')}</Standfirst>
        </Text>
        <Margin>
          <Note>
            <p>{t('listNote')}</p>
            <p>
              <a href={href('/mine/proposals')}>{t('own')}</a>
            </p>
          </Note>
        </Margin>
      </Sheet>
      {agreement.counts.proposals === 0 ? null : (
        <Sheet kind="loose">
          <Full>
            <ProposalFilterPart agreement={agreement} filter={filter} count={count} />
          </Full>
        </Sheet>
      )}
      {count === 0 ? <NoProposal filtered={isFiltered(filter)} /> : null}
      {domains.map((domain) => (
        <section key={domain.code} id={domain.code} aria-labelledby={`domain-${domain.code}`}>
          <PartTitle id={`domain-${domain.code}`} lang={otherLanguage(domain.name, language)}>
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

async function NoProposal({ filtered }: { filtered: boolean }) {
  const t = await getTranslations('proposal');
  return (
    <Sheet kind="loose">
      <Text>
        <EmptyState title={filtered ? t('filter.noneTitle') : t('noProposals')} level={2}>
          <p>{filtered ? t('filter.noneText') : t('noProposalsText')}</p>
        </EmptyState>
      </Text>
    </Sheet>
  );
}
