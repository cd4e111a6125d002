import { Full, Rail, Sheet, Text } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import type { Home } from './load-home';
import { NoEdition } from './no-edition';
import { StandingFigure } from './standing-figure';

/** Where agreement stands: all texts of the newest report in one row, and how many are settled. */
export async function StandingSection({ home }: { home: Home }) {
  const t = await getTranslations('home.standing');
  const { report } = home;
  return (
    <Sheet as="section" labelledBy="standing" id="where">
      {report === null || report.round.demonstration ? (
        <>
          <Rail />
          <Text>
            <h2 id="standing">{t('title')}</h2>
            <NoEdition home={home} />
          </Text>
        </>
      ) : (
        <>
          <Full>
            <h2 id="standing">{t('title')}</h2>
          </Full>
          <StandingFigure report={report} />
        </>
      )}
    </Sheet>
  );
}
