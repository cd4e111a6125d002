import 'server-only';
import type { Caller } from '@parley/api/root';
import { LinkButton } from '@parley/ui/button';
import { Pages, Rows, type TextRow } from '@parley/ui/list';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Lines, NoBreak } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { amendmentPage } from '../clause/clause-pages';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { MineHead } from './mine-head';
import { signedInReader } from './signed-in';

type MyAmendment = Awaited<ReturnType<Caller['amendment']['mine']>>['amendments'][number];

/** The amendments that the viewer wrote, and what became of each. */
export async function MyAmendmentsPart({ cursor }: { cursor: string | null }) {
  const { locale, href } = await signedInReader('/mine/amendments');
  const t = await getTranslations('mine.amendments');
  const { amendment } = await serverApi();
  const { amendments, next } = await amendment.mine({ language: locale, cursor });
  const rows = await Promise.all(amendments.map(amendmentRow));
  return (
    <>
      <MineHead part="amendments" lead={t('lead')} />
      <Sheet>
        <Rail />
        <Text>
          {rows.length === 0 ? (
            <EmptyState
              title={t('none')}
              actions={
                <LinkButton look="quiet" href={href('/proposals')}>
                  {t('read')}
                </LinkButton>
              }
            >
              <p>{t('noneText')}</p>
            </EmptyState>
          ) : (
            <Rows two rows={rows} />
          )}
          <Pages
            newest={cursor === null ? null : href('/mine/amendments')}
            newestLabel={t('newest')}
            older={next === null ? null : href(`/mine/amendments?${new URLSearchParams({ cursor: next })}`)}
            olderLabel={t('older')}
          />
        </Text>
      </Sheet>
    </>
  );
}

async function amendmentRow(amendment: MyAmendment): Promise<TextRow> {
  const t = await getTranslations('mine.amendments');
  const { formats, href, locale } = await reader();
  const { amendmentId, clause, number, state, reason, createdAt, version, proposal } = amendment;
  const open = href(amendmentPage(proposal.slug, clause, number));
  return {
    key: amendmentId,
    text: <q lang={otherLanguage(reason, locale)}>{reason.text}</q>,
    meta: (
      <>
        <b>{t(`state.${state}`)}</b> · {t('onClause', { number: `${clause}.${number}`, clause })} ·{' '}
        <a href={href(`/proposals/${proposal.slug}`)} lang={otherLanguage(proposal.title, locale)}>
          {proposal.title.text}
        </a>{' '}
        · <NoBreak>{formats.date(createdAt)}</NoBreak>
      </>
    ),
    side: (
      <>
        <p>
          {version === null ? null : <>{t('version', { version, clause })} </>}
          <a href={open}>{t('open')}</a>
        </p>
        <Refusal decision={amendment.decision} />
      </>
    ),
  };
}

async function Refusal({ decision }: Pick<MyAmendment, 'decision'>) {
  const t = await getTranslations('mine.comments');
  if (decision === null) return null;
  return (
    <div>
      {decision.rule === null ? null : (
        <p>{t('rule', { number: decision.rule.number, title: decision.rule.title.text })}</p>
      )}
      {decision.reason === '' ? null : <Lines>{decision.reason}</Lines>}
    </div>
  );
}
