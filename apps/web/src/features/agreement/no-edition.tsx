import { TapLink } from '@parley/ui/button';
import { EmptyState } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import type { Home, Outlook } from './load-home';

/** Before the first edition: what will stand here, when, and what it takes; meanwhile the demonstration. */
export async function NoEdition({ home: { report, outlook, round } }: { home: Home }) {
  const t = await getTranslations('home.noEdition');
  const { href, formats } = await reader();
  return (
    <EmptyState
      level={3}
      title={t('title')}
      actions={
        report === null ? undefined : (
          <>
            <TapLink href={href(`/rounds/${report.round.slug}/report`)}>{t('demonstration')}</TapLink>
            <span className="aside">{t('demonstrationAside')}</span>
          </>
        )
      }
    >
      <p>{t('text')}</p>
      <p>{await dueText(outlook)}</p>
      {round === null ? null : (
        <p>
          {t('needs', {
            votes: round.rules.minimumVotes,
            threshold: formats.percent(round.rules.threshold),
          })}
        </p>
      )}
    </EmptyState>
  );
}

async function dueText(outlook: Outlook): Promise<string> {
  const t = await getTranslations('home.noEdition');
  const { formats } = await reader();
  if (outlook === null || outlook.demonstration) return t('noRound');
  if (outlook.dueAt === null) return t('soon');
  const moment = formats.deadline(outlook.dueAt, outlook.timeZone);
  return outlook.afterClose ? t('afterClose', { moment }) : t('due', { moment });
}
