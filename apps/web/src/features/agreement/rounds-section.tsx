import { LinkButton } from '@parley/ui/button';
import { Schedule } from '@parley/ui/list';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import type { Home, ShownRound } from './load-home';

/** The rounds of the agreement: what is open, what is closed, what is only a demonstration. */
export async function RoundsSection({ home: { agreement, round } }: { home: Home }) {
  const t = await getTranslations('home.rounds');
  const { href, viewer } = await reader();
  const left = round === null ? 0 : round.progress.total - round.progress.done;
  const entries = await Promise.all(agreement.rounds.map(entryOf));
  return (
    <Sheet as="section" labelledBy="rounds-title" id="rounds">
      <Rail />
      <Text>
        <h2 id="rounds-title">{t('title')}</h2>
        {entries.length === 0 ? (
          <EmptyState level={3} title={t('none')}>
            <p>{t('noneText')}</p>
          </EmptyState>
        ) : (
          <Schedule entries={entries} />
        )}
      </Text>
      {round === null || left === 0 ? null : (
        <Margin>
          <Note call>
            <h3>{t('wait', { count: left })}</h3>
            {viewer === null ? <p>{t('waitVisitor')}</p> : <p>{t('voted', round.progress)}</p>}
            <LinkButton look="quiet" href={href(`/rounds/${round.slug}/vote`)}>
              {round.progress.done === 0 ? t('start') : t('goOn')}
            </LinkButton>
          </Note>
        </Margin>
      )}
    </Sheet>
  );
}

async function entryOf(round: ShownRound) {
  const t = await getTranslations('home.rounds');
  const { href, locale, formatsIn } = await reader();
  const { slug, title, summary, state, daysLeft, opensAt, closesAt, timeZone } = round;
  const formats = formatsIn(timeZone);
  const isOpen = state === 'open' && daysLeft !== null;
  const address = isOpen ? `/rounds/${slug}/vote` : `/rounds/${slug}/report`;
  const lang = otherLanguage(title, locale);
  const moment = formats.deadline(closesAt, timeZone);
  return {
    key: slug,
    state: <b>{state === 'open' && !isOpen ? t('next') : t(`state.${state}`)}</b>,
    aside: isOpen ? t('daysLeft', { count: daysLeft }) : round.demonstration ? t('demonstration') : undefined,
    title:
      state === 'open' && !isOpen ? (
        <span lang={lang}>{title.text}</span>
      ) : (
        <a href={href(address)} lang={lang}>
          {title.text}
        </a>
      ),
    text: (
      <>
        <span lang={otherLanguage(summary, locale)}>{summary.text}</span>{' '}
        {isOpen
          ? t('until', { moment })
          : state === 'open'
            ? t('from', { date: formats.date(opensAt) })
            : null}
        {isOpen || state === 'open'
          ? null
          : t('ran', { from: formats.date(opensAt), to: formats.date(closesAt) })}{' '}
        {round.participants === 0 ? null : t('people', { count: round.participants })}{' '}
        <a href={href(`/rounds/${slug}`)}>{t('rules')}</a>
      </>
    ),
  };
}
