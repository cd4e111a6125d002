import { Facts, Timeline, type TimelineStep } from '@parley/ui/list';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { authorWords } from '../person/author-words';
import { type Reader, reader } from '../shell/reader';
import { answerSteps } from './answer-steps';
import { ConnectedWith } from './connected-with';
import type { ShownProposal } from './shown-proposal';

type Entry = ShownProposal['timeline'][number];
type Words = Awaited<ReturnType<typeof getTranslations<'proposal.timeline'>>>;

/** How a proposal got here, and what comes next; beside it, what it is connected with. */
export async function TimelineSection({ proposal }: { proposal: ShownProposal }) {
  const t = await getTranslations('proposal.timeline');
  const who = await reader();
  const author = await authorOf(proposal);
  const steps = [
    ...proposal.timeline.map((entry) => stepOf(entry, proposal, author, t, who)),
    ...comingSteps(proposal, t),
    ...(await answerSteps(proposal)),
  ];
  return (
    <Sheet as="section" labelledBy="timeline" id="history">
      <Rail />
      <Text>
        <h2 id="timeline">{t('title')}</h2>
        <Timeline steps={steps} />
      </Text>
      <Margin>
        <Note>
          <h3>{t('connected')}</h3>
          <ConnectedWith proposal={proposal} />
        </Note>
        <Note>
          <h3>{t('benefit')}</h3>
          <p>{proposal.benefit.text}</p>
          <Facts
            items={[
              {
                key: 'languages',
                term: t('languages'),
                value: who.formats.list(proposal.languages.map(who.formats.languageName)),
              },
            ]}
          />
        </Note>
      </Margin>
    </Sheet>
  );
}

/** 'Ana (labour, Mexico, e-mail confirmed)'. */
async function authorOf({ author }: ShownProposal): Promise<string | null> {
  if (author === null) return null;
  const [name, ...about] = await authorWords(author);
  return `${name} (${about.join(', ')})`;
}

function stepOf(
  entry: Entry,
  { round, sponsors }: ShownProposal,
  author: string | null,
  t: Words,
  { formats }: Reader,
): TimelineStep {
  const date = formats.date(entry.at);
  const key = `${entry.kind} ${entry.at.toISOString()}`;
  switch (entry.kind) {
    case 'submitted':
      return {
        key,
        when: 'done',
        title: t('submitted'),
        text:
          author === null
            ? date
            : sponsors.length === 0
              ? t('by', { date, name: author })
              : t('withSponsors', { date, name: author, others: formats.list(sponsors) }),
      };
    case 'opened':
      return {
        key,
        when: 'done',
        title: round === null ? t('opened') : t('openedIn', { round: round.title.text }),
        text: date,
      };
    case 'clause-changed':
      return {
        key: `${key} ${entry.clause}`,
        when: 'done',
        title: t('changed', { clause: entry.clause, version: entry.version }),
        text: changedText(entry, date, t),
      };
    case 'round-closes': {
      const moment = formats.deadline(entry.at, round?.timeZone ?? 'UTC');
      return round?.state === 'open'
        ? { key, when: 'now', title: t('openForVotes'), text: t('until', { moment }) }
        : { key, when: 'done', title: t('closed'), text: moment };
    }
  }
}

function changedText(entry: Extract<Entry, { kind: 'clause-changed' }>, date: string, t: Words): string {
  const { author: name, amendment, clause } = entry;
  if (name === null) return date;
  if (amendment === null) return t('credited', { date, name });
  return t('byAmendment', { date, name, amendment: `${clause}.${amendment}` });
}

/** What follows the close, as far as it is known: no date is promised that nobody has set. */
function comingSteps({ round, state }: ShownProposal, t: Words): TimelineStep[] {
  if (round === null || !['open', 'in-review'].includes(state)) return [];
  const review = state === 'in-review' ? 'now' : 'next';
  return [
    { key: 'final', when: round.state === 'open' ? 'next' : 'done', title: t('final'), text: t('finalText') },
    { key: 'review', when: review, title: t('review'), text: t('reviewText') },
  ];
}
