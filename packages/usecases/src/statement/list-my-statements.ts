import { listNewestEditions } from '@parley/db/report';
import { listParties } from '@parley/db/round';
import { listMyStatements as listRows } from '@parley/db/statement';
import { inLanguage, type LocalizedText, type TextInLanguage } from '@parley/domain/language';
import { pageOf } from '@parley/domain/page';
import type { MaybeViewer } from '@parley/domain/person';
import type { ListMyStatementsInput } from '@parley/domain/statement';
import { anybody, tallyObstacle } from '@parley/domain/vote';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { listShownTallies } from '../vote';

/** A page of the viewer's own statements, the newest first, and what became of each. */
export async function listMyStatements(deps: Deps, viewer: MaybeViewer, input: ListMyStatementsInput) {
  permit(deps, viewer, 'statement.read');
  const { language, cursor } = input;
  const found = await listRows(deps.db, { personId: viewer.personId, cursor });
  const page = pageOf(found, (row) => ({ at: row.createdAt, id: row.statementId }));
  const agreementIds = [...new Set(page.rows.map((row) => row.agreementId))];
  const [parties, editions] = await Promise.all([
    listParties(deps.db, ...agreementIds),
    listNewestEditions(deps.db, ...agreementIds),
  ]);
  const shown = editions.filter(({ round }) => tallyObstacle(round, 'edition', anybody, deps.now()) === null);
  const tallies = await listShownTallies(
    deps,
    page.rows
      .filter((row) => row.itemState === 'live')
      .map((row) => ({
        itemId: row.itemId,
        round: row.round,
        partyCodes: parties.filter((p) => p.agreementId === row.agreementId).map((p) => p.code),
        // Its author votes on it no more than anybody else is asked to: writing it shows no figures.
        hasVoted: false,
      })),
  );
  return {
    next: page.next,
    statements: page.rows.map((row) => ({
      statementId: row.statementId,
      itemId: row.itemId,
      number: row.number,
      /** As it was written: one's own words are shown in one's own language. */
      text: { language: row.language, text: row.text },
      state: row.itemState,
      createdAt: row.createdAt,
      decision:
        row.decidedAt === null
          ? null
          : {
              decision: row.caseState === 'rejected' ? ('rejected' as const) : ('accepted' as const),
              rule: row.rule,
              /** The community rule that is cited, in the reader's words. */
              ruleTitle: ruleTitle(row, language),
              reason: row.reason ?? '',
              decidedAt: row.decidedAt,
            },
      /** The newest edition that has this text in it; null before one has. */
      edition:
        row.itemState !== 'live'
          ? null
          : (shown.find(
              ({ slug, computedAt }) =>
                slug === row.roundSlug && computedAt > (row.decidedAt ?? row.createdAt),
            )?.edition ?? null),
      figures: tallies.get(row.itemId) ?? null,
      round: { slug: row.roundSlug, title: inLanguage(row.roundTitle, language) },
    })),
  };
}

type Cited = { rule: number | null; communityRules: readonly { title: LocalizedText }[] };

function ruleTitle({ rule, communityRules }: Cited, language: string): TextInLanguage | null {
  const cited = rule === null ? undefined : communityRules[rule - 1];
  return cited === undefined ? null : inLanguage(cited.title, language);
}
