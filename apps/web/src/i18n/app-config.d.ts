import type { Messages } from '@parley/i18n/catalogue';
import type { Locale } from '@parley/i18n/locale';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
