import { getTranslations } from 'next-intl/server';
import type { QueuePageData } from './queue-page-data';

type Author = QueuePageData['list']['cases'][number]['author'];

/** Who wrote the text of a case, never by name or address: sector, country, and how well they are known. */
export async function caseAuthorWords() {
  const [t, tiers] = await Promise.all([
    getTranslations('moderation.case'),
    getTranslations('organisation.tiers'),
  ]);
  return (author: Author): string =>
    author === null
      ? t('noAuthor')
      : [
          author.sector?.text,
          author.party?.text ?? t('noCountry'),
          author.emailConfirmed ? tiers(author.tier) : t('unconfirmed'),
        ]
          .filter((part) => part !== undefined)
          .join(', ');
}
