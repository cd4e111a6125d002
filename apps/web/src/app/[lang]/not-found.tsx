import { LinkButton } from '@parley/ui/button';
import { Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { knownHref } from '../../features/shell/known-href';

export async function generateMetadata() {
  return { title: (await getTranslations('shell.notFound'))('title') };
}

export default async function NotFoundPage() {
  const t = await getTranslations('shell.notFound');
  const href = await knownHref();
  return (
    <Sheet kind="head">
      <Text>
        <EmptyState
          level={1}
          title={t('title')}
          actions={
            <LinkButton look="quiet" href={href('/')}>
              {t('home')}
            </LinkButton>
          }
        >
          <p>{t('text')}</p>
        </EmptyState>
      </Text>
    </Sheet>
  );
}
