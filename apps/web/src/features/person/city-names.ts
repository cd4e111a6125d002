import type { Locale } from '@parley/i18n/locale';

/** Cities whose English name in the zone's identifier is not what readers call them. By the identifier's last part. */
const accented: Record<string, string> = {
  Bahia_Banderas: 'Bahía de Banderas',
  Cancun: 'Cancún',
  Ciudad_Juarez: 'Ciudad Juárez',
  Mazatlan: 'Mazatlán',
  Merida: 'Mérida',
  Montreal: 'Montréal',
  St_Johns: 'St. John’s',
};

const named: Record<Locale, Record<string, string>> = {
  en: {},
  'fr-CA': {
    Halifax: 'Halifax',
    London: 'Londres',
    Mexico_City: 'Mexico',
    St_Johns: 'Saint-Jean (Terre-Neuve)',
    Rome: 'Rome',
    Brussels: 'Bruxelles',
    Lisbon: 'Lisbonne',
    Moscow: 'Moscou',
    Tokyo: 'Tokyo',
    Beijing: 'Pékin',
  },
  'es-MX': {
    Mexico_City: 'Ciudad de México',
    New_York: 'Nueva York',
    Los_Angeles: 'Los Ángeles',
    Havana: 'La Habana',
    London: 'Londres',
    Paris: 'París',
    Rome: 'Roma',
    Brussels: 'Bruselas',
    Lisbon: 'Lisboa',
    Moscow: 'Moscú',
    Tokyo: 'Tokio',
    Sao_Paulo: 'São Paulo',
    Panama: 'Panamá',
    Bogota: 'Bogotá',
  },
};

/** `America/Indiana/Knox` is Knox, Indiana. */
export function cityName(timeZone: string, locale: Locale): string {
  const [, ...path] = timeZone.split('/');
  const said = path
    .reverse()
    .map((part) => named[locale][part] ?? accented[part] ?? part.replaceAll('_', ' '));
  return said.join(', ') || timeZone;
}
