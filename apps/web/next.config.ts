import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  poweredByHeader: false,
  // Types are checked once, by `pnpm verify`, with the compiler that the whole workspace uses.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: ['@parley/domain', '@parley/i18n', '@parley/report-page', '@parley/ui'],
  // A title that streams in after the head is no title where there is no script.
  htmlLimitedBots: /.*/,
  devIndicators: false,
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
