import 'server-only';
import { slug } from '@parley/domain/id';
import { LinkButton } from '@parley/ui/button';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { refusalOf } from '../api/refusal';
import { reader } from '../shell/reader';
import { StatePage } from './round-state';
import { votePage } from './vote-pages';

async function listRounds(language: string, agreementSlug: string | null) {
  try {
    return await (await serverApi()).round.list({ language, agreementSlug });
  } catch (error) {
    // No agreement has been loaded yet, and so there is no round either.
    if (refusalOf(error).code === 'not-found') return [];
    throw error;
  }
}

/** Leads to the card of the round that was named, else of the one that closes first; says so where none is open. */
export async function OpenRound({ asked }: { asked: unknown }) {
  const t = await getTranslations('vote.noRound');
  const { locale, agreement, formats, href } = await reader();
  const named = slug.safeParse(asked);
  if (named.success) redirect(href(votePage(named.data)));
  const rounds = await listRounds(locale, agreement);
  const soonest = (at: 'opensAt' | 'closesAt', open: boolean) =>
    rounds
      .filter(({ state, daysLeft }) => state === 'open' && (daysLeft !== null) === open)
      .sort((a, b) => a[at].getTime() - b[at].getTime())[0];
  const open = soonest('closesAt', true);
  if (open !== undefined) redirect(href(votePage(open.slug)));
  const next = soonest('opensAt', false);
  const closed = rounds.find(({ state }) => state === 'closed' || state === 'decided');
  return (
    <StatePage
      title={t('title')}
      actions={
        <LinkButton
          look="quiet"
          href={href(closed === undefined ? '/proposals' : `/rounds/${closed.slug}/report`)}
        >
          {t(closed === undefined ? 'proposals' : 'report')}
        </LinkButton>
      }
    >
      <p>
        {next === undefined
          ? t('text')
          : t.rich('next', {
              round: () => <span lang={next.title.language}>{next.title.text}</span>,
              opens: formats.deadline(next.opensAt, next.timeZone),
            })}
      </p>
    </StatePage>
  );
}
