import 'server-only';
import type { Caller } from '@parley/api/root';
import type { TextRow } from '@parley/ui/list';
import { NoBreak } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { amendmentPage } from '../clause/clause-pages';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { OwnTexts } from './own-texts';
import { Refusal } from './refusal';
import { signedInReader } from './signed-in';

type MyAmendment = Awaited<ReturnType<Caller['amendment']['mine']>>['amendments'][number];

/** The amendments that the viewer wrote, and what became of each. */
export async function MyAmendmentsPart({ cursor }: { cursor: string | null }) {
  const { locale } = await signedInReader('/mine/amendments');
  const t = await getTranslations('mine.amendments');
  const { amendment } = await serverApi();
  const { amendments, next } = await amendment.mine({ language: locale, cursor });
  const rows = await Promise.all(amendments.map(amendmentRow));
  return <OwnTexts part="amendments" rows={rows} cursor={cursor} next={next} begin={t('read')} />;
}

async function amendmentRow(amendment: MyAmendment): Promise<TextRow> {
  const t = await getTranslations('mine.amendments');
  const { formats, href, locale } = await reader();
  const { amendmentId, clause, number, state, reason, createdAt, version, proposal } = amendment;
  const open = href(amendmentPage(proposal.slug, clause, number));
  return {
    key: amendmentId,
    text: <q lang={otherLanguage(reason, locale)}>{reason.text}</q>,
    meta: (
      <>
        <b>{t(`state.${state}`)}</b> · {t('onClause', { number: `${clause}.${number}`, clause })} ·{' '}
        <a href={href(`/proposals/${proposal.slug}`)} lang={otherLanguage(proposal.title, locale)}>
          {proposal.title.text}
        </a>{' '}
        · <NoBreak>{formats.date(createdAt)}</NoBreak>
      </>
    ),
    side: (
      <>
        <p>
          {version === null ? null : <>{t('version', { version, clause })} </>}
          <a href={open}>{t('open')}</a>
        </p>
        <Refusal decision={amendment.decision} />
      </>
    ),
  };
}
