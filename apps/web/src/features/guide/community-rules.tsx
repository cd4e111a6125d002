import { Numbered } from '@parley/ui/list';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Standfirst, VisuallyHidden } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';

/** The rules that moderators cite, numbered as they cite them. */
export async function CommunityRules() {
  const t = await getTranslations('guide.rules');
  const { locale, agreement: slug, href } = await reader();
  const { communityRules } = await orNotFound((await serverApi()).agreement.find({ language: locale, slug }));
  return (
    <>
      <Sheet kind="head">
        <Rail />
        <Text>
          <h1>{t('title')}</h1>
          <Standfirst>{t('lead')}</Standfirst>
        </Text>
        <Margin>
          <Note>
            <h2>{t('decideTitle')}</h2>
            <p>{t('decide')}</p>
            <p>
              <a href={href('/how-it-works')}>{t('howItWorks')}</a>
            </p>
          </Note>
        </Margin>
      </Sheet>
      <h2>
        <VisuallyHidden>{t('listTitle')}</VisuallyHidden>
      </h2>
      {communityRules.map(({ number, title, text }) => (
        <Numbered
          key={number}
          id={`rule-${number}`}
          ordinal={String(number)}
          label={t('rule', { number })}
          title={<span lang={otherLanguage(title, locale)}>{title.text}</span>}
        >
          <p lang={otherLanguage(text, locale)}>{text.text}</p>
        </Numbered>
      ))}
    </>
  );
}
