import { type DigestReader, listNewEditions, listVotedItems } from '@parley/db/digest';
import { isDomainError } from '@parley/domain/error';
import { inLanguage } from '@parley/domain/language';
import type { LetterContent } from '@parley/domain/letter';
import type { PublishedItem, PublishedReport } from '@parley/domain/report';
import type { Deps } from '../deps';
import { findReport } from '../report';

type Digest = LetterContent<'digest'>;
export type EditionNews = { at: Date; lead: Digest['lead']; edition: NonNullable<Digest['edition']> };
type Window = Parameters<typeof listNewEditions>[1];

/** What the newest editions say of what the reader voted on. Only what everybody may see of a report is used. */
export async function findEditionNews(
  deps: Deps,
  reader: DigestReader,
  window: Window,
): Promise<EditionNews[]> {
  const news: EditionNews[] = [];
  for (const { at, slug, edition, participantId } of await listNewEditions(deps.db, window)) {
    const report = edition === null ? null : await published(deps, slug, edition);
    if (edition === null || report === null) continue;
    const before = edition > 1 ? await published(deps, slug, edition - 1) : null;
    const voted = new Set(await listVotedItems(deps.db, participantId));
    const { concurrent, open, blocked } = report.statuses;
    news.push({
      at,
      lead: leadFor(reader, report, changedFor(voted, report, before)),
      edition: {
        roundSlug: slug,
        roundTitle: inLanguage(report.round.title, reader.language).text,
        number: edition,
        concurrent,
        open,
        blocked,
      },
    });
  }
  return news;
}

/** Null where the round's rule does not show it yet. */
async function published(deps: Deps, slug: string, edition: number): Promise<PublishedReport | null> {
  try {
    return (await findReport(deps, slug, edition)).report;
  } catch (error) {
    if (isDomainError(error)) return null;
    throw error;
  }
}

/** What is told first: an agreement before a refusal, a refusal before a veto. Open texts do not lead. */
const order = ['concurrent', 'rejected', 'blocked'] as const;
const rank = ({ status }: PublishedItem) => (order as readonly string[]).indexOf(status.kind);

/** The texts that the reader voted on and that stand elsewhere than in the edition before, the best news first. */
function changedFor(
  voted: ReadonlySet<string>,
  report: PublishedReport,
  before: PublishedReport | null,
): PublishedItem | undefined {
  const statusBefore = new Map(before?.items.map(({ id, status }) => [id, status.kind]));
  const lower = ({ weakest }: PublishedItem) => weakest?.lower ?? 0;
  return report.items
    .filter((item) => voted.has(item.id) && rank(item) >= 0 && statusBefore.get(item.id) !== item.status.kind)
    .sort((a, b) => rank(a) - rank(b) || lower(b) - lower(a) || (a.id < b.id ? -1 : 1))[0];
}

function leadFor(
  { language }: DigestReader,
  report: PublishedReport,
  item: PublishedItem | undefined,
): Digest['lead'] {
  if (item === undefined) return null;
  const text = inLanguage(item.text, language);
  const nameOf = (code: string) => {
    const party = report.parties.find((one) => one.code === code);
    return party === undefined ? code : inLanguage(party.name, language).text;
  };
  const { compare } = new Intl.Collator(language);
  return {
    text: text.text,
    textLanguage: text.language,
    status: item.status.kind,
    blockedBy:
      item.status.kind === 'blocked'
        ? item.status.by.map(({ kind, name }) =>
            kind === 'group'
              ? { kind: 'group' as const, name }
              : { kind: 'party' as const, name: nameOf(name) },
          )
        : [],
    threshold: report.rules.threshold,
    roundSlug: report.round.slug,
    parties: report.parties
      .map(({ code }) => {
        const tally = item.parties[code] ?? null;
        const votes = tally && { agree: tally.agree, pass: tally.pass, disagree: tally.disagree };
        return { code, name: nameOf(code), votes };
      })
      .sort((a, b) => compare(a.name, b.name)),
  };
}
