import type { Report } from '@parley/consensus/report';
import type { PublishedReport } from '@parley/domain/report';
import { type ReportRulesFile, roundRules } from '@parley/domain/round';
import { keepReport } from '../report/keep-report';
import { type PublishInput, publishReport } from '../report/publish-report';
import { counts } from './comments';
import type { PolisExport } from './read-polis-export';

export type PolisPublication = {
  /** Title of the conversation where its export gives none. */
  name: string;
  rules: ReportRulesFile;
  /** BCP 47 tag of the statements; an export does not say. */
  language: string;
  computedAt: Date;
};

/** The report of an export as everybody may read it, by the same way as that of a round: small cells are withheld. */
export function publishPolisReport(
  source: PolisExport,
  report: Report,
  { name, rules, language, computedAt }: PolisPublication,
): PublishedReport {
  const times = source.votes.map(({ castAtMilliseconds }) => castAtMilliseconds);
  const { kept } = keepReport(report, { coverage: {} }, rules.suppressionK);
  return publishReport({
    round: {
      slug: 'report',
      title: { [language]: source.topic ?? name },
      state: 'closed',
      demonstration: false,
      importedFrom: 'polis',
      timeZone: 'UTC',
      opensAt: new Date(times.reduce((a, b) => Math.min(a, b), computedAt.getTime())),
      closesAt: new Date(times.reduce((a, b) => Math.max(a, b), 0)),
      rulesHash: null,
      rules: { ...roundRules.parse({}), ...rules },
    },
    parties: source.parties.map((code) => ({ code, name: { [language]: code } })),
    sectors: [],
    texts: source.comments.filter(counts).map(({ id, text }) => ({
      id: id as PublishInput['texts'][number]['id'],
      kind: 'statement',
      label: id,
      text: { [language]: text },
      original: language,
      proposalSlug: null,
    })),
    kept,
    tables: null,
    edition: null,
    final: rules.final,
    computedAt,
  });
}
