import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Caller } from '@parley/api/root';
import { slug } from '@parley/domain/id';
import { notFound, redirect } from 'next/navigation';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { amendmentPage, comparePage } from '../clause/clause-pages';
import { ClientWords } from '../shell/client-words';
import { type Reader, reader } from '../shell/reader';
import { CountsLater } from './counts-later';
import { NothingToVoteOn, RoundNotOpen } from './round-state';
import type { ShownCard } from './shown-card';
import { isFull, type Trial } from './trial';
import { findTrial } from './trial-cookie';
import { KeptTrial, TrialDone } from './trial-state';
import type { LastAct, VoteFrame } from './vote-frame';
import { votedPage, votePage } from './vote-pages';
import { type VoteQuery, voteQuery } from './vote-query';
import { VoteSheet } from './vote-sheet';

export type AskedCards = Awaited<ReturnType<Caller['vote']['cards']>>;

/** The card that is asked now, with the nine after it. */
export async function VotePart({ roundSlug, query }: { roundSlug: string; query: VoteQuery }) {
  if (!slug.safeParse(roundSlug).success) notFound();
  const who = await reader();
  const { vote } = await serverApi();
  const { locale: language, viewer, href } = who;
  const trial = await findTrial();
  const tried = viewer === null ? trial : [];
  const except = tried.map(({ itemId }) => itemId);
  const asked = await orNotFound(vote.cards({ roundSlug, language, first: query.first, except }));
  const { round, done, total } = asked;
  if (round.obstacle !== null) return <RoundNotOpen round={round} />;
  if (isFull(tried) || (tried.length > 0 && asked.cards.length === 0)) {
    return <TrialDone roundSlug={roundSlug} />;
  }
  if (asked.cards.length === 0) {
    if (viewer === null) return <NothingToVoteOn />;
    redirect(href(votedPage(roundSlug)));
  }
  const last = query.after === null || viewer === null ? null : await vote.last({ roundSlug });
  const before = last === null ? lastTried(tried, query) : { ...last, isTrial: false };
  return (
    <ClientWords of={['vote', 'words', 'errors', 'forms', 'reservation']}>
      <VoteSheet
        // What is tried goes by forms: each answer is a sheet of its own.
        key={tried.at(-1)?.operationId ?? null}
        frame={{ ...frameOf(asked, who, query), tried: tried.length }}
        cards={shownCards(asked.cards, who)}
        progress={{ done, total }}
        before={before}
        operationIds={[randomUUID(), randomUUID()]}
        showOriginal={query.original}
      >
        {viewer === null || trial.length === 0 ? null : (
          <KeptTrial count={trial.length} roundSlug={roundSlug} />
        )}
        {viewer === null || viewer.emailConfirmed ? null : <CountsLater />}
      </VoteSheet>
    </ClientWords>
  );
}

/** What a visitor did last, where the page is to tell of it. */
function lastTried(tried: Trial, { after, first }: VoteQuery): LastAct | null {
  const newest = tried.at(-1);
  if (after === 'vote' && newest !== undefined)
    return { ...newest, counts: false, passReason: null, isTrial: true };
  if (after !== 'undo' || first === null) return null;
  return { itemId: first, operationId: '', choice: null, counts: false, passReason: null, isTrial: true };
}

function frameOf(
  { round, obstacle, party, cards }: AskedCards,
  who: Reader,
  query: VoteQuery,
): Omit<VoteFrame, 'tried'> {
  const { viewer, locale, formats, href } = who;
  const page = votePage(round.slug);
  const first = query.first ?? cards[0]?.itemId ?? null;
  const back = new URLSearchParams({ to: href(`${page}${voteQuery({ first })}`) });
  return {
    locale,
    languageName: formats.languageName(locale),
    roundSlug: round.slug,
    personId: viewer?.personId ?? null,
    obstacle: viewer === null ? null : obstacle,
    party: party?.name ?? null,
    until: formats.deadline(round.closesAt, round.timeZone),
    untilForReader: viewer === null ? null : formats.deadlineForReader(round.closesAt, round.timeZone),
    hrefs: {
      vote: href(page),
      voted: href(votedPage(round.slug)),
      home: href('/'),
      profile: href('/mine/profile'),
      proposals: href('/proposals'),
      signIn: href(`/sign-in?${back}`),
      signUp: href(`/sign-up?${back}`),
    },
  };
}

/** Where the words that were voted on and those of now stand side by side; an amendment's stand on its own page. */
function comparison({ proposal, number, stale }: AskedCards['cards'][number], href: Reader['href']) {
  if (proposal === null || stale === null || stale.version === null || stale.nowVersion === null) return null;
  return href(comparePage(proposal.slug, number, stale.version, stale.nowVersion));
}

function shownCards(cards: AskedCards['cards'], { locale, formats, href }: Reader): ShownCard[] {
  return cards.flatMap((card) => {
    const { itemId, kind, number, heading, text, proposal, why, choice, amendment, stale } = card;
    if (text === null) return [];
    const { original, translator, ...shown } = text;
    const written = original ?? shown;
    return [
      {
        itemId,
        kind,
        number,
        heading,
        text: shown,
        original,
        translator,
        writtenIn: written.language === locale ? null : formats.languageName(written.language),
        proposal:
          proposal === null
            ? null
            : { number: proposal.number, href: href(`/proposals/${proposal.slug}`), title: proposal.title },
        amendment:
          amendment === null || proposal === null
            ? null
            : {
                number: amendment.number,
                runs: amendment.diff.runs,
                reason: amendment.reason,
                href: href(amendmentPage(proposal.slug, number, amendment.number)),
              },
        why,
        choice,
        stale: stale === null ? null : { choice: stale.choice, href: comparison(card, href) },
      },
    ];
  });
}
