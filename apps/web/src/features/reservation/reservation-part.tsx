import { getTranslations } from 'next-intl/server';
import type { ShownClause, ShownProposal } from '../proposal/shown-proposal';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { ReservationForm } from './reservation-form';
import { addressOfReservations } from './reservation-pages';

type Props = { clause: ShownClause; proposal: ShownProposal; mayVote: boolean };

/** Below a clause: how many hold something against it, by party, and the reader's own words on it. */
export async function ReservationPart({ clause, proposal, mayVote }: Props) {
  const t = await getTranslations('reservation');
  const { href, formats, locale } = await reader();
  const { reservations, itemId, number, vote } = clause;
  if (reservations === null || itemId === null) return null;
  const { count, parties, mine } = reservations;
  const nameOf = (code: string) => proposal.parties.find((party) => party.code === code)?.name.text ?? code;
  const canWrite = mayVote && vote !== null && clause.state === 'live';
  if (count === 0 && !canWrite && mine === null) return null;
  return (
    <div className="reservations">
      {count === 0 ? null : (
        <p>
          <a href={href(addressOfReservations(proposal.slug, number))}>{t('read', { count })}</a>
          {parties.length === 0
            ? null
            : ` (${formats.list(parties.map(({ code, count: of }) => t('ofParty', { party: nameOf(code), count: of })))})`}
        </p>
      )}
      {canWrite ? (
        <ReservationForm
          locale={locale}
          here={href(`/proposals/${proposal.slug}`)}
          itemId={itemId}
          number={number}
          mine={
            mine === null ? null : { ...mine.body, lang: otherLanguage(mine.body, locale), state: mine.state }
          }
          languages={proposal.languages.map((tag) => ({ value: tag, label: formats.languageChoice(tag) }))}
        />
      ) : mine === null ? null : (
        <p>
          {t('mine')} <q lang={otherLanguage(mine.body, locale)}>{mine.body.text}</q> (
          {t(`state.${mine.state}`)})
        </p>
      )}
    </div>
  );
}
