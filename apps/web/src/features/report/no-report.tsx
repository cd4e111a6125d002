import { inLanguage } from '@parley/domain/language';
import type { ReportOutlook } from '@parley/domain/report';
import { LinkButton } from '@parley/ui/button';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState, Notice } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';

/** In place of a report that is not there yet: when it will be, and what brings it. */
export async function NoReport({ outlook }: { outlook: ReportOutlook | null }) {
  const t = await getTranslations('report');
  const { href, formats, locale } = await reader();
  const due = outlook?.dueAt == null ? null : formats.deadline(outlook.dueAt, outlook.timeZone);
  const explanation = () => {
    if (outlook === null) return t('none.noRound');
    if (outlook.state === 'closed' || outlook.state === 'decided') return t('none.closed');
    if (due === null) return t('none.soon');
    return t(outlook.afterClose ? 'none.dueAfterClose' : 'none.due', { moment: due });
  };
  const isOpen = outlook?.state === 'open';
  return (
    <>
      {outlook?.demonstration ? <Notice kind="ask">{t('demonstration')}</Notice> : null}
      <Sheet kind="head">
        <Rail>{outlook === null ? null : <b>{inLanguage(outlook.title, locale).text}</b>}</Rail>
        <Text>
          <EmptyState
            level={1}
            title={t(outlook === null ? 'none.titleAny' : 'none.title')}
            actions={
              <LinkButton
                look={isOpen ? 'filled' : 'quiet'}
                href={href(isOpen ? `/rounds/${outlook.slug}/vote` : '/')}
              >
                {t(isOpen ? 'none.vote' : 'none.home')}
              </LinkButton>
            }
          >
            <p>{explanation()}</p>
          </EmptyState>
        </Text>
      </Sheet>
    </>
  );
}
