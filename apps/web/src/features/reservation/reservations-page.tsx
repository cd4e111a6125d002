import 'server-only';
import { Pages, Rows } from '@parley/ui/list';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Lines, Read } from '@parley/ui/text';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { loadProposal } from '../proposal/load-proposal';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { TranslationNote } from '../translation/translation-note';
import { addressOfReservations } from './reservation-pages';

type Props = { slug: string; number: number; cursor: string | null };

/** What people hold against one clause, in their own words, the newest first. */
export async function ReservationsPage({ slug, number, cursor }: Props) {
  const t = await getTranslations('reservation');
  const { href, locale, formats } = await reader();
  const proposal = await loadProposal(slug);
  const itemId = proposal.clauses.find((clause) => clause.number === number)?.itemId ?? null;
  if (itemId === null) notFound();
  const { reservation } = await serverApi();
  const found = await orNotFound(reservation.list({ itemId, language: locale, cursor }));
  const { clause, reservations, next } = found;
  const here = href(addressOfReservations(slug, number));
  return (
    <Sheet kind="head">
      <Rail />
      <Text>
        <h1>{t('pageTitle', { number })}</h1>
        <p>{t('lead')}</p>
        <h2 lang={otherLanguage(clause.heading, locale)}>{clause.heading.text}</h2>
        <Read lang={otherLanguage(clause.text, locale)}>
          <Lines>{clause.text.text}</Lines>
        </Read>
        {clause.isFormer ? <p>{t('former', { version: clause.version })}</p> : null}
        {reservations.length === 0 ? (
          <EmptyState title={t('none')}>
            <p>{t('noneText')}</p>
          </EmptyState>
        ) : (
          <Rows
            two
            rows={reservations.map(({ reservationId, body, party, createdAt, isMine }) => ({
              key: reservationId,
              text: <span lang={otherLanguage(body, locale)}>{body.text}</span>,
              meta: (
                <>
                  {[
                    party === null ? t('fromNone') : t('from', { party: party.text }),
                    formats.date(createdAt),
                    ...(isMine ? [t('yours')] : []),
                  ].join(' · ')}{' '}
                  <TranslationNote id={reservationId} text={body} />
                </>
              ),
            }))}
          />
        )}
        <Pages
          newest={cursor === null ? null : here}
          newestLabel={t('newest')}
          older={next === null ? null : `${here}?${new URLSearchParams({ cursor: next })}`}
          olderLabel={t('older')}
        />
      </Text>
      <Margin>
        <Note>
          <p>
            <a href={`${href(`/proposals/${slug}`)}#clause-${number}`}>{t('back')}</a>
          </p>
          <p>{t('aside')}</p>
        </Note>
      </Margin>
    </Sheet>
  );
}
