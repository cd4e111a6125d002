import {
  type DigestReader,
  listDecisions,
  listOpenRounds,
  listReplies,
  listWaitingTexts,
  type OpenRound,
} from '@parley/db/digest';
import { deadlineNoticeDays, settledMilliseconds, takeWindow } from '@parley/domain/digest';
import { inLanguage } from '@parley/domain/language';
import type { LetterContent } from '@parley/domain/letter';
import type { Deps } from '../deps';
import { findEditionNews } from './edition-news';

type Content = Omit<LetterContent<'digest'>, 'unsubscribeToken'>;

const mostEvents = 20;
const textsShown = 3;
const deadlinesShown = 3;
const excerptLength = 240;
const dayMilliseconds = 86_400_000;

/**
 * What a person's digest says: what changed since the window before on what they touched, or null where nothing
 * did. Statements and deadlines that are not new are told beside what is, and are no reason for a letter.
 */
export async function gatherDigest(
  deps: Deps,
  reader: DigestReader,
  startsAt: Date,
): Promise<{ content: Content; endsAt: Date } | null> {
  const now = deps.now();
  const until = new Date(now.getTime() - settledMilliseconds);
  const window = { personId: reader.personId, after: startsAt, until, limit: mostEvents + 1 };
  const replies = await listReplies(deps.db, window);
  const decisions = await listDecisions(deps.db, window);
  const editions = await findEditionNews(deps, reader, window);
  const rounds = await listOpenRounds(deps.db, reader, now);
  const events = [
    ...replies.map((reply) => ({ at: reply.at, reply })),
    ...decisions.flatMap((decision) => (decision.at === null ? [] : [{ at: decision.at, decision }])),
    ...editions.map((news) => ({ at: news.at, news })),
    ...rounds.flatMap(newsOfRound).filter(({ at }) => at <= until),
  ];
  const { included, endsAt } = takeWindow<Event>(events, startsAt, mostEvents);
  if (included.length === 0) return null;

  const news = included.flatMap((event) => event.news ?? []);
  const leading = news.find(({ lead }) => lead !== null) ?? news[0];
  const content: Content = {
    displayName: reader.displayName,
    lead: leading?.lead ?? null,
    edition: leading?.edition ?? null,
    replies: included.flatMap(({ reply }) =>
      reply === undefined
        ? []
        : {
            author: reply.author ?? '–',
            text: excerpt(reply.text),
            textLanguage: reply.textLanguage,
            proposalSlug: reply.proposalSlug,
            proposalTitle: inLanguage(reply.proposalTitle, reader.language).text,
          },
    ),
    decided: included.flatMap(({ decision }) =>
      decision === undefined
        ? []
        : {
            text: excerpt(decision.text),
            textLanguage: decision.textLanguage,
            decision: decision.decision === 'accepted' ? ('accepted' as const) : ('rejected' as const),
          },
    ),
    waiting: await waitingIn(deps, reader, rounds),
    deadlines: rounds.slice(0, deadlinesShown).map((round) => ({
      roundSlug: round.slug,
      title: inLanguage(round.title, reader.language).text,
      closesAt: round.closesAt,
      timeZone: round.timeZone,
    })),
  };
  return { content, endsAt };
}

type Event = {
  at: Date;
  reply?: Awaited<ReturnType<typeof listReplies>>[number];
  decision?: Awaited<ReturnType<typeof listDecisions>>[number];
  news?: Awaited<ReturnType<typeof findEditionNews>>[number];
};

/** New statements to vote on, and that the end is a week away. */
function newsOfRound({ newestAt, closesAt, hasVoted, waiting }: OpenRound): Event[] {
  const noticeAt = new Date(Date.parse(closesAt) - deadlineNoticeDays * dayMilliseconds);
  return [
    ...(newestAt === null ? [] : [{ at: new Date(newestAt) }]),
    ...(hasVoted || waiting > 0 ? [{ at: noticeAt }] : []),
  ];
}

async function waitingIn(
  deps: Deps,
  reader: DigestReader,
  rounds: readonly OpenRound[],
): Promise<Content['waiting']> {
  const round = rounds.find(({ waiting }) => waiting > 0);
  if (round === undefined) return null;
  const rows = await listWaitingTexts(deps.db, reader.personId, round.roundId, textsShown);
  const texts = rows.map(({ text, language, translations }) => {
    const shown = inLanguage({ [language]: text, ...translations }, reader.language);
    return shown.language === reader.language
      ? { text: shown.text, textLanguage: shown.language }
      : { text, textLanguage: language };
  });
  return { count: round.waiting, texts, roundSlug: round.slug };
}

/** The beginning of a longer text, on one line. */
function excerpt(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  if (characters.length <= excerptLength) return characters.join('');
  return `${characters
    .slice(0, excerptLength - 1)
    .join('')
    .trimEnd()}…`;
}
