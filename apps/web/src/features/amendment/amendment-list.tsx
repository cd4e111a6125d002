import { Inset } from '@parley/ui/list';
import { Margin, Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { amendmentPage } from '../clause/clause-pages';
import { ClauseRail } from '../clause/clause-rail';
import { reader } from '../shell/reader';
import { AmendmentCredit } from './amendment-credit';
import { ChangedText } from './amendment-views';
import type { ListedAmendment, loadAmendments } from './load-amendment';

type List = Awaited<ReturnType<typeof loadAmendments>>;

/** Every amendment to a proposal, under the clause that it amends. */
export async function AmendmentList({ list: { proposal, amendments } }: { list: List }) {
  const t = await getTranslations('amendment');
  const words = await getTranslations('words');
  const clauses = [...new Set(amendments.map(({ clause }) => clause))];
  return (
    <>
      <Sheet kind="head">
        <ClauseRail proposal={proposal} />
        <Text>
          <h1>{t('list.title')}</h1>
          <Standfirst>{t('list.lead')}</Standfirst>
        </Text>
        <Margin />
      </Sheet>
      {amendments.length > 0 ? null : (
        <Sheet>
          <Rail />
          <Text>
            <EmptyState title={t('list.none')}>
              <p>{t('list.noneText')}</p>
            </EmptyState>
          </Text>
        </Sheet>
      )}
      {clauses.map((clause) => (
        <Sheet key={clause} as="section" id={`clause-${clause}`}>
          <Rail>
            <b>{words('clause', { number: clause })}</b>
          </Rail>
          <Text>
            {amendments
              .filter((one) => one.clause === clause)
              .map((one) => (
                <ListedPart key={one.amendmentId} amendment={one} slug={proposal.slug} />
              ))}
          </Text>
          <Margin />
        </Sheet>
      ))}
    </>
  );
}

async function ListedPart({ amendment, slug }: { amendment: ListedAmendment; slug: string }) {
  const t = await getTranslations('amendment');
  const { href } = await reader();
  const { clause, number, baseVersion, state, diff } = amendment;
  return (
    <Inset
      title={
        <a href={href(amendmentPage(slug, clause, number))}>
          {t('title', { number: `${clause}.${number}` })}
        </a>
      }
      aside={`${t('onVersion', { version: baseVersion, clause })} · ${t(`state.${state}`)}`}
    >
      <ChangedText diff={diff} view="inline" version={baseVersion} />
      <AmendmentCredit amendment={amendment} />
    </Inset>
  );
}
