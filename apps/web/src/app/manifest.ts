import { translator } from '@parley/i18n/catalogue';
import type { MetadataRoute } from 'next';

export default function manifest(): MetadataRoute.Manifest {
  const t = translator('en', 'shell');
  return {
    name: t('name'),
    short_name: t('name'),
    description: t('description'),
    start_url: '/',
    display: 'browser',
    background_color: '#fcfcfa',
    theme_color: '#fcfcfa',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}
