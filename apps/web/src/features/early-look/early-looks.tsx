import { earlyLookMinutes } from '@parley/domain/vote';
import { Pages, Rows, type TextRow } from '@parley/ui/list';
import { EmptyState } from '@parley/ui/state';
import { Lines } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';

type Looks = Awaited<ReturnType<Awaited<ReturnType<typeof serverApi>>['earlyLook']['list']>>['looks'];

type Props = {
  /** The slug of the round; null for all. */
  round: string | null;
  /** Where the page of the list starts. */
  after: string | null;
  /** The page that it stands on. */
  page: string;
};

/** Who looked at live figures before a rule showed them, and why: the newest first, for everybody. */
export async function EarlyLooks({ round, after, page }: Props) {
  const t = await getTranslations('early-look');
  const { locale, href } = await reader();
  const { looks, next } = await (await serverApi()).earlyLook.list({
    round,
    language: locale,
    cursor: after,
  });
  if (looks.length === 0)
    return (
      <EmptyState title={t('none')} level={3}>
        <p>{t('noneText')}</p>
      </EmptyState>
    );
  return (
    <>
      <Rows two rows={await Promise.all(looks.map((look) => rowOf(look, round === null)))} />
      <Pages
        newest={after === null ? null : `${href(page)}#looks`}
        newestLabel={t('newest')}
        older={next === null ? null : `${href(page)}?${new URLSearchParams({ looks: next })}#looks`}
        olderLabel={t('older')}
      />
    </>
  );
}

async function rowOf({ lookId, name, role, lookedAt, reason, round }: Looks[number], namesRound: boolean) {
  const t = await getTranslations('early-look');
  const roles = await getTranslations('people.roles');
  const { locale, formats, href, viewer } = await reader();
  const moment = formats.deadline(lookedAt, viewer?.timeZone ?? 'UTC');
  const row: TextRow = {
    key: lookId,
    text: <Lines lang={otherLanguage(reason, locale)}>{reason.text}</Lines>,
    meta: (
      <>
        <b>{t('by', { name: name ?? t('erased'), role: roles(role) })}</b> ·{' '}
        <time dateTime={lookedAt.toISOString()}>{t('when', { moment, minutes: earlyLookMinutes })}</time>
      </>
    ),
    side: namesRound ? (
      <a href={`${href(`/rounds/${round.slug}`)}#looks`} lang={otherLanguage(round.title, locale)}>
        {round.title.text}
      </a>
    ) : undefined,
  };
  return row;
}
