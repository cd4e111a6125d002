import en from '../../messages/en/broken.json' with { type: 'json' };
import esMx from '../../messages/es-MX/broken.json' with { type: 'json' };
import frCa from '../../messages/fr-CA/broken.json' with { type: 'json' };
import type { Locale } from '../locale';

/**
 * The words of the page that stands in for one that failed. They come with the program and not with the page, since
 * the page is what is missing; so there are few.
 */
export const brokenWords: Record<Locale, typeof en> = { en, 'fr-CA': frCa, 'es-MX': esMx };
