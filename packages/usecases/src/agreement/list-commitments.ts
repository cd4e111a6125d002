import { findAgreement as findRow, listCommitments as listRows } from '@parley/db/agreement';
import { listLinkedProposals } from '@parley/db/proposal';
import { listParties } from '@parley/db/round';
import { commitmentStanding, type ListCommitmentsInput } from '@parley/domain/agreement';
import { DomainError } from '@parley/domain/error';
import { inLanguage, type LocalizedText } from '@parley/domain/language';
import type { Deps } from '../deps';
import { shownParties } from './shown-parties';

/** What the parties would owe, how far each is by rule, what was reported of it, and the proposals it comes from. */
export async function listCommitments(deps: Deps, input: ListCommitmentsInput) {
  const { language } = input;
  const agreement = await findRow(deps.db, input.agreementSlug);
  if (agreement === null) throw new DomainError('not-found');
  const [parties, rows, linked] = await Promise.all([
    listParties(deps.db, agreement.id),
    listRows(deps.db, agreement.id),
    listLinkedProposals(deps.db, agreement.id, 'commitment'),
  ]);
  const today = deps.now().toISOString().slice(0, 10);
  const say = (text: LocalizedText) => inLanguage(text, language);
  return {
    today,
    decidedOn: agreement.decidedOn,
    parties: shownParties(parties, language),
    commitments: rows.map(({ title, outcome, measure, progress, ...row }) => ({
      code: row.code,
      title: say(title),
      outcome: say(outcome),
      ongoing: row.ongoing,
      dueMonths: row.dueMonths,
      responsible: row.responsible,
      measure:
        measure === null
          ? null
          : {
              name: say(measure.name),
              unit: say(measure.unit),
              baseline: measure.baseline ?? null,
              target: measure.target ?? null,
            },
      standing: commitmentStanding({ ...row, measure, progress }, agreement.decidedOn, today),
      /** The newest first. */
      progress: [...progress]
        .sort((a, b) => (a.on < b.on ? 1 : -1))
        .map(({ on, value, text, sources }) => ({
          on,
          value: value ?? null,
          text: say(text),
          sources: sources.map((source) => ({ title: say(source.title), url: source.url ?? null })),
        })),
      proposals: linked
        .filter(({ code }) => code === row.code)
        .map(({ number, slug, title: named }) => ({ number, slug, title: say(named) })),
    })),
  };
}

export type ShownCommitments = Awaited<ReturnType<typeof listCommitments>>;
