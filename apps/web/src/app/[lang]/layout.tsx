import '@parley/ui/styles';
import { addressLanguages, isAddressLanguage, localeOf } from '@parley/i18n/locale';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { pageHref, withoutLanguage } from '../../features/shell/page-address';
import { Shell } from '../../features/shell/shell';
import { addressHeader } from '../../server/address-header';
import { composition } from '../../server/composition';

/** Every page is drawn for its reader: nonces and sessions leave nothing to keep. */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = { colorScheme: 'light dark' };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  const address = withoutLanguage((await headers()).get(addressHeader) ?? '').split('?')[0] ?? '';
  return {
    metadataBase: new URL(composition().env.PUBLIC_URL),
    title: { default: t('name'), template: t('titleOf', { title: '%s' }) },
    description: t('description'),
    alternates: {
      languages: Object.fromEntries(
        addressLanguages.map((language) => [localeOf(language), pageHref(language, address)]),
      ),
    },
  };
}

type Props = { children: ReactNode; params: Promise<{ lang: string }> };

export default async function LanguageLayout({ children, params }: Props) {
  const { lang } = await params;
  if (!isAddressLanguage(lang)) notFound();
  return (
    <html lang={localeOf(lang)}>
      <body>
        <Shell>{children}</Shell>
      </body>
    </html>
  );
}
