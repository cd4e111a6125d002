import 'server-only';
import { noQuery, OwnPlace, readReport } from '@parley/report-page/page';
import { LinkButton } from '@parley/ui/button';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { linksFor } from '../report/links';
import { loadReport } from '../report/load-report';
import { reader } from '../shell/reader';
import { MineHead } from './mine-head';
import { signedInReader } from './signed-in';

/** Where the viewer stands in each round that they voted in and that has a report, and which of their votes put them there. */
export async function MyStandingPart() {
  const { locale } = await signedInReader('/mine/standing');
  const t = await getTranslations('mine.standing');
  const { vote } = await serverApi();
  const { rounds } = await vote.mine({ language: locale });
  const loaded = await Promise.all(rounds.map(({ slug }) => loadReport({ round: slug })));
  const found = loaded.flatMap((one) => (one.found === null ? [] : [one]));
  const who = await reader();
  return (
    <>
      <MineHead part="standing" lead={t('lead')} />
      {found.length === 0 ? <NoStanding hasVoted={rounds.length > 0} /> : null}
      {found.map(({ found: { report, editions }, standing }) => (
        <OwnPlace
          key={report.round.slug}
          reading={readReport({
            report,
            editions,
            standing,
            query: noQuery,
            reader: { locale, formats: who.formats, country: who.viewer?.partyCode ?? null },
            links: linksFor(report, who),
          })}
        />
      ))}
    </>
  );
}

async function NoStanding({ hasVoted }: { hasVoted: boolean }) {
  const t = await getTranslations('mine.standing');
  const { href } = await reader();
  return (
    <Sheet>
      <Rail />
      <Text>
        <EmptyState title={t('none')} actions={<LinkButton href={href('/vote')}>{t('vote')}</LinkButton>}>
          <p>{t(hasVoted ? 'noneText' : 'noVotesText')}</p>
        </EmptyState>
      </Text>
    </Sheet>
  );
}
