import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import type { OwnDraft } from './load-draft';

/** Proposals that may say the same already: shown, never decided by a machine. */
export async function NearPart({ near }: { near: OwnDraft['near'] }) {
  const t = await getTranslations('own-proposal.near');
  const { href, locale } = await reader();
  if (near.length === 0) return null;
  return (
    <Sheet as="section" labelledBy="near-title">
      <Rail />
      <Text>
        <h2 id="near-title">{t('title')}</h2>
        <p>{t('text')}</p>
        <ul>
          {near.map(({ slug, number, title }) => (
            <li key={slug}>
              {number}{' '}
              <a href={href(`/proposals/${slug}`)} lang={otherLanguage(title, locale)}>
                {title.text}
              </a>
            </li>
          ))}
        </ul>
      </Text>
    </Sheet>
  );
}
