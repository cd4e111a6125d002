import type { Id } from '@parley/domain/id';
import type { LocalizedText } from '@parley/domain/language';
import { sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { confirmedWords } from '../translation';

export type OpenRound = {
  roundId: Id<'round'>;
  slug: string;
  title: LocalizedText;
  timeZone: string;
  closesAt: string;
  /** Live statements that the person has not voted on. */
  waiting: number;
  /** When the newest of them came to be votable; null where none waits. */
  newestAt: string | null;
  hasVoted: boolean;
};

/** Open rounds that the person may vote in, the one that closes first at the head. */
export async function listOpenRounds(
  db: Db | Tx,
  reader: { personId: Id<'person'>; partyCode: string | null },
  now: Date,
): Promise<OpenRound[]> {
  return await db.execute<OpenRound>(sql`
    select r.id as "roundId", r.slug, r.title, r.time_zone as "timeZone",
      to_char(r.closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "closesAt",
      count(w.item_id)::int as waiting,
      to_char(max(w.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "newestAt",
      exists (select 1 from participants p where p.round_id = r.id and p.person_id = ${reader.personId}) as "hasVoted"
    from rounds r
    join parties on parties.agreement_id = r.agreement_id and parties.code = ${reader.partyCode}
    left join lateral (${waitingStatements(reader.personId)}) w on true
    where r.state = 'open' and r.opens_at <= ${now.toISOString()}::timestamptz
      and r.closes_at > ${now.toISOString()}::timestamptz
    group by r.id order by r.closes_at, r.id`);
}

/** Statements of round `r` that wait for a person, with the moment from which they could be voted on. */
const waitingStatements = (personId: Id<'person'>) => sql`
  select s.item_id, s.text, s.language,
    s.translations || ${confirmedWords('statement', { id: sql`s.id`, text: sql`s.text`, language: sql`s.language` })} as translations,
    greatest(s.created_at, (select max(c.decided_at) from cases c
      where c.statement_id = s.id and c.state = 'accepted')) as at
  from statements s join items i on i.id = s.item_id
  where s.round_id = r.id and i.state = 'live' and s.author_id is distinct from ${personId}
    and not exists (select 1 from votes v join participants p on p.id = v.participant_id
      where v.item_id = i.id and p.person_id = ${personId})`;

export type WaitingText = { text: string; language: string; translations: LocalizedText };

/** The newest statements that wait for a person in a round. */
export async function listWaitingTexts(
  db: Db | Tx,
  personId: Id<'person'>,
  roundId: Id<'round'>,
  limit: number,
): Promise<WaitingText[]> {
  return await db.execute<WaitingText>(sql`
    select w.text, w.language, w.translations
    from rounds r cross join lateral (${waitingStatements(personId)}) w
    where r.id = ${roundId} order by w.at desc, w.item_id limit ${limit}`);
}
