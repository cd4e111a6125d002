import { earlyLookMinutes } from '@parley/domain/vote';
import { Pages, Rows } from '@parley/ui/list';
import { Full, Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Lines, Read, Small, Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { EarlyLooks } from '../early-look/early-looks';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { ModerationViews } from './moderation-views';

type Decision = Awaited<
  ReturnType<Awaited<ReturnType<typeof serverApi>>['moderation']['decisions']>
>['decisions'][number];

type Props = { after: string | null; looks: string | null };

/** What moderators decided, for everybody, and who looked early at figures: pages of twenty, the newest first. */
export async function PublicLog({ after, looks }: Props) {
  const t = await getTranslations('moderation.publicLog');
  const early = await getTranslations('early-look');
  const { locale, href } = await reader();
  const { decisions, next } = await (await serverApi()).moderation.decisions({
    language: locale,
    cursor: after,
  });
  return (
    <>
      <Sheet kind="head">
        <Text>
          <h1>{t('title')}</h1>
          <Standfirst>{t('lead')}</Standfirst>
        </Text>
        <Margin>
          <Note>
            <a href={href('/community-rules')}>{t('rules')}</a>
          </Note>
        </Margin>
        <Full>
          <ModerationViews current="log" />
        </Full>
      </Sheet>
      <Sheet kind="after" id="decisions">
        {decisions.length === 0 ? (
          <Text>
            <EmptyState title={t('emptyTitle')}>
              <p>{t('empty')}</p>
            </EmptyState>
          </Text>
        ) : null}
        <Full>
          <Rows rows={await Promise.all(decisions.map(rowOf))} />
          <Pages
            newest={after === null ? null : href('/moderation/log')}
            newestLabel={t('newest')}
            older={
              next === null ? null : `${href('/moderation/log')}?${new URLSearchParams({ after: next })}`
            }
            olderLabel={t('older')}
          />
        </Full>
      </Sheet>
      <Sheet as="section" labelledBy="looks-title" id="looks">
        <Rail />
        <Text>
          <h2 id="looks-title">{early('title')}</h2>
          <Read>
            <p>{early('leadOfAll', { minutes: earlyLookMinutes })}</p>
          </Read>
          <EarlyLooks round={null} after={looks} page="/moderation/log" />
        </Text>
      </Sheet>
    </>
  );
}

async function rowOf(decision: Decision) {
  const t = await getTranslations('moderation.publicLog');
  const { locale, formats, href } = await reader();
  const { decidedAt, text, decisionReason, rule, proposal, round } = decision;
  const isRejected = decision.decision === 'rejected';
  const outcome = isRejected ? 'rejected' : decision.reason === 'flagged' ? 'kept' : 'accepted';
  const kind = t(decision.subject);
  const place = proposal ?? round;
  return {
    key: String(decision.number),
    rail: (
      <>
        <b>{t(outcome)}</b>
        <Small>
          <time dateTime={decidedAt.toISOString()}>
            {t('when', { date: formats.date(decidedAt), time: formats.time(decidedAt) })}
          </time>
        </Small>
      </>
    ),
    text: isRejected ? (
      <>
        <Small>{t('hidden')}</Small>
        <Lines lang={otherLanguage(decisionReason, locale)}>{decisionReason.text}</Lines>
      </>
    ) : text === null ? (
      <Small>{t('gone')}</Small>
    ) : (
      <Lines lang={otherLanguage(text, locale)}>{text.text}</Lines>
    ),
    meta: [
      decision.reason === 'flagged' ? `${kind}, ${t('flagged')}` : kind,
      formats.languageName(decision.textLanguage),
      t('case', { number: formats.number(decision.number) }),
    ].join(' · '),
    side: (
      <>
        {rule === null ? null : (
          <p>
            <a className="touchable" href={`${href('/community-rules')}#rule-${rule.number}`}>
              {t('rule', { number: rule.number, title: rule.title.text })}
            </a>
          </p>
        )}
        {place === null ? null : proposal === null ? (
          <Small lang={place.title && otherLanguage(place.title, locale)}>{place.title?.text}</Small>
        ) : (
          <Small lang={otherLanguage(proposal.title, locale)}>
            <a className="touchable" href={href(`/proposals/${proposal.slug}`)}>
              {proposal.title.text}
            </a>
          </Small>
        )}
      </>
    ),
  };
}
