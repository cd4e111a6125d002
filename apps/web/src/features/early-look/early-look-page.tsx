import 'server-only';
import { lookObstacle, lookReasonMax, lookReasonMin } from '@parley/domain/early-look';
import type { DomainErrorCode } from '@parley/domain/error';
import { earlyLookMinutes } from '@parley/domain/vote';
import { locales } from '@parley/i18n/locale';
import { TapLink } from '@parley/ui/button';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Read, Standfirst } from '@parley/ui/text';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { type ShortField, ShortForm } from '../account/short-form';
import { orNotFound } from '../api/or-not-found';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { EarlyLooks } from './early-looks';
import { loadEarlyReport } from './load-early-report';
import { lookEarlyAction } from './look-action';

/** An analyst says in public why they look early; where nobody has to or can, that. Whoever looks already goes on to the figures. */
export async function EarlyLookPage({ round: slug }: { round: string }) {
  const t = await getTranslations('early-look.page');
  const { locale, href } = await reader();
  if ((await loadEarlyReport(slug)) !== null) redirect(href(`/rounds/${slug}/early-look/figures`));
  const round = await orNotFound((await serverApi()).round.find({ slug, language: locale }));
  const obstacle = lookObstacle(round, new Date());
  return (
    <>
      <Sheet kind="head">
        <Rail>
          <a href={href(`/rounds/${slug}`)}>{t('back')}</a>
        </Rail>
        <Text>
          {obstacle === null ? (
            <Question slug={slug} title={round.title.text} />
          ) : (
            <NoQuestion slug={slug} obstacle={obstacle} />
          )}
        </Text>
      </Sheet>
      <Sheet as="section" labelledBy="looks-title" id="looks">
        <Rail />
        <Text>
          <h2 id="looks-title">{t('entries')}</h2>
          <EarlyLooks round={slug} after={null} page={`/rounds/${slug}`} />
        </Text>
      </Sheet>
    </>
  );
}

async function Question({ slug, title }: { slug: string; title: string }) {
  const t = await getTranslations('early-look.page');
  const { locale } = await reader();
  return (
    <>
      <h1>{t('title')}</h1>
      <Standfirst>{t('lead', { round: title, minutes: earlyLookMinutes })}</Standfirst>
      <Read>
        <p>{t('careful')}</p>
      </Read>
      <ClientWords of={['forms']}>
        <ShortForm
          action={lookEarlyAction.bind(null, slug)}
          locale={locale}
          fields={await fields()}
          submit={t('submit')}
        />
      </ClientWords>
    </>
  );
}

/** Why nobody has to say anything, and where the figures are if they show. */
async function NoQuestion({ slug, obstacle }: { slug: string; obstacle: DomainErrorCode }) {
  const t = await getTranslations('early-look.page');
  const errors = await getTranslations('errors');
  const { href } = await reader();
  const report = <TapLink href={href(`/rounds/${slug}/report`)}>{t('report')}</TapLink>;
  return (
    <EmptyState level={1} title={t('title')} actions={obstacle === 'figures-shown' ? report : null}>
      <p>{errors(obstacle)}</p>
    </EmptyState>
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
