import { listDecisions as listRows } from '@parley/db/moderation';
import { inLanguage } from '@parley/domain/language';
import { type Cursor, pageOf } from '@parley/domain/page';
import { citedRule } from '../comment';
import type { Deps } from '../deps';

/** A page of the public log of decisions, the newest first: which rule and why, nobody's name, no hidden text. */
export async function listDecisions(deps: Deps, input: { language: string; cursor: Cursor<'case'> | null }) {
  const { language, cursor } = input;
  const found = await listRows(deps.db, cursor);
  const page = pageOf(found, (row) => ({ at: row.decidedAt, id: row.id }));
  return {
    next: page.next,
    decisions: page.rows.map((row) => ({
      number: row.number,
      subject: row.subject,
      reason: row.reason,
      decision: row.state === 'rejected' ? ('rejected' as const) : ('accepted' as const),
      decidedAt: row.decidedAt,
      rule: citedRule(row.communityRules ?? [], row.rule, language),
      /** In the moderator's own words, in the author's language. */
      decisionReason: { language: row.reasonLanguage, text: row.decisionReason ?? '' },
      text: row.text === null ? null : { language: row.textLanguage, text: row.text },
      textLanguage: row.textLanguage,
      round:
        row.roundSlug === null || row.roundTitle === null
          ? null
          : { slug: row.roundSlug, title: inLanguage(row.roundTitle, language) },
      proposal:
        row.proposalSlug === null || row.proposalTitle === null
          ? null
          : {
              number: row.proposalNumber ?? 0,
              slug: row.proposalSlug,
              title: inLanguage(row.proposalTitle, language),
            },
    })),
  };
}
