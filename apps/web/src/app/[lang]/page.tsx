import { Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CommitmentsSection } from '../../features/agreement/commitments-section';
import { DecidedSection } from '../../features/agreement/decided-section';
import { GroundSection } from '../../features/agreement/ground-section';
import { HomeHead } from '../../features/agreement/home-head';
import { loadHome } from '../../features/agreement/load-home';
import { MatrixSection } from '../../features/agreement/matrix-section';
import { PeopleSection } from '../../features/agreement/people-section';
import { RoundsSection } from '../../features/agreement/rounds-section';
import { StandingSection } from '../../features/agreement/standing-section';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  const home = await loadHome();
  if (home === null) return {};
  const { question, summary } = home.agreement;
  // The layout's pattern for titles holds for the pages below it, not for the one beside it.
  return { title: { absolute: t('titleOf', { title: question.text }) }, description: summary.text };
}

export default async function AgreementPage() {
  const home = await loadHome();
  if (home === null) return <NoAgreement />;
  const { agreement } = home;
  return (
    <>
      <HomeHead home={home} />
      <StandingSection home={home} />
      <PeopleSection home={home} />
      <DecidedSection home={home} />
      <RoundsSection home={home} />
      <MatrixSection agreement={agreement} />
      <GroundSection agreement={agreement} />
      <CommitmentsSection agreement={agreement} />
    </>
  );
}

async function NoAgreement() {
  const t = await getTranslations('home.noAgreement');
  return (
    <Sheet kind="head">
      <Text>
        <EmptyState level={1} title={t('title')}>
          <p>{t('text')}</p>
        </EmptyState>
      </Text>
    </Sheet>
  );
}
