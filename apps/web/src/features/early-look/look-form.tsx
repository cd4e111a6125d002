import 'server-only';
import { lookObstacle, lookReasonMax, lookReasonMin } from '@parley/domain/early-look';
import { earlyLookMinutes } from '@parley/domain/vote';
import { locales } from '@parley/i18n/locale';
import { TapLink } from '@parley/ui/button';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Read, Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { type ShortField, ShortForm } from '../account/short-form';
import { orNotFound } from '../api/or-not-found';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { EarlyLooks } from './early-looks';
import { lookEarlyAction } from './look-action';

/** The form in which somebody says why they look early; where nobody has to or can, that. */
export async function LookForm({ round: slug }: { round: string }) {
  const t = await getTranslations('early-look');
  const errors = await getTranslations('errors');
  const { locale, href } = await reader();
  const round = await orNotFound((await serverApi()).round.find({ slug, language: locale }));
  const obstacle = lookObstacle(round, new Date());
  return (
    <>
      <Sheet kind="head">
        <Rail>
          <a href={href(`/rounds/${slug}`)}>{t('page.back')}</a>
        </Rail>
        <Text>
          {obstacle === null ? (
            <>
              <h1>{t('page.title')}</h1>
              <Standfirst>
                {t('page.lead', { round: round.title.text, minutes: earlyLookMinutes })}
              </Standfirst>
              <Read>
                <p>{t('page.careful')}</p>
              </Read>
              <ClientWords of={['forms']}>
                <ShortForm
                  action={lookEarlyAction.bind(null, slug)}
                  locale={locale}
                  fields={await fields()}
                  submit={t('page.submit')}
                />
              </ClientWords>
            </>
          ) : (
            <EmptyState
              level={1}
              title={t('page.title')}
              actions={
                obstacle === 'figures-shown' ? (
                  <TapLink href={href(`/rounds/${slug}/report`)}>{t('page.report')}</TapLink>
                ) : null
              }
            >
              <p>{errors(obstacle)}</p>
            </EmptyState>
          )}
        </Text>
      </Sheet>
      <Sheet as="section" labelledBy="looks-title" id="looks">
        <Rail />
        <Text>
          <h2 id="looks-title">{t('page.entries')}</h2>
          <EarlyLooks round={slug} after={null} page={`/rounds/${slug}`} />
        </Text>
      </Sheet>
    </>
  );
}

async function fields(): Promise<ShortField[]> {
  const t = await getTranslations('early-look.page');
  const { locale, formats } = await reader();
  const sizes = { least: lookReasonMin, most: lookReasonMax };
  return [
    { kind: 'words', name: 'reason', label: t('reason'), hint: t('reasonHint', sizes) },
    {
      kind: 'select',
      name: 'language',
      label: t('language'),
      initial: locale,
      options: locales.map((tag) => ({ value: tag, label: formats.languageChoice(tag) })),
    },
  ];
}
