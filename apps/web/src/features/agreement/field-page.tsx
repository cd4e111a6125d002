import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ListedProposalPart } from '../proposal/proposal-list';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import type { ListedProposals, ShownAgreement } from './load-home';

type Named = { code: string; name: ShownAgreement['domains'][number]['name'] };
type Props = {
  /** Which of the agreement's lists it stands in. */
  kind: 'domain' | 'industry';
  field: Named;
  /** What is said of it, and what stands beside it. */
  children: ReactNode;
  aside?: ReactNode;
  proposals: ListedProposals;
  /** The others of its list. */
  others: readonly Named[];
};

const addresses = { domain: '/domains', industry: '/industries' } as const;

/** One policy domain or industry: what is said of it, its proposals, and the others of its list. */
export async function FieldPage({ kind, field, children, aside, proposals, others }: Props) {
  const t = await getTranslations(`agreement.${kind}`);
  const { locale, href } = await reader();
  const listed = proposals.domains.flatMap((domain) => domain.proposals);
  return (
    <>
      <Sheet kind="head">
        <Rail>{t('kind')}</Rail>
        <Text>
          <h1 lang={otherLanguage(field.name, locale)}>{field.name.text}</h1>
          {children}
        </Text>
      </Sheet>
      {aside}
      <Sheet as="section" labelledBy="field-proposals">
        <Rail />
        <Text>
          <h2 id="field-proposals">{t('proposals')}</h2>
          {listed.length === 0 ? (
            <EmptyState title={t('none')} level={3}>
              <p>{t('noneText')}</p>
            </EmptyState>
          ) : null}
        </Text>
      </Sheet>
      {listed.map((proposal) => (
        <ListedProposalPart key={proposal.slug} proposal={proposal} />
      ))}
      <Sheet as="section" labelledBy="field-others">
        <Rail />
        <Text>
          <h2 id="field-others">{t('others')}</h2>
          <p>
            {others.map(({ code, name }, index) => (
              <span key={code}>
                {index === 0 ? null : ', '}
                <a href={href(`${addresses[kind]}/${code}`)} lang={otherLanguage(name, locale)}>
                  {name.text}
                </a>
              </span>
            ))}
          </p>
        </Text>
      </Sheet>
    </>
  );
}
