import { Note } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { agreementHref } from '../shell/page-address';
import { reader } from '../shell/reader';
import type { ListedAgreements } from './load-home';

/** The other agreements of this installation, each with the way to its home; nothing where there is one alone. */
export async function OtherAgreements({ agreements }: { agreements: ListedAgreements }) {
  const t = await getTranslations('home.others');
  const { locale, language, formatsIn } = await reader();
  if (agreements.length === 0) return null;
  return (
    <Note id="agreements">
      <h2>{t('title')}</h2>
      <ul className="plain">
        {agreements.map(({ slug, isFirst, title, openUntil }) => (
          <li key={slug}>
            <a href={agreementHref(language, isFirst ? null : slug, '/')} lang={otherLanguage(title, locale)}>
              {title.text}
            </a>
            <br />
            {openUntil === null
              ? t('closed')
              : t('open', { date: formatsIn(openUntil.timeZone).date(openUntil.at) })}
          </li>
        ))}
      </ul>
    </Note>
  );
}
