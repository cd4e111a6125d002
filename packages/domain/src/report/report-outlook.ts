import type { LocalizedText } from '../language';
import type { RoundFacts, RoundState } from '../round';

/** What is known of a round that has no report to show yet. */
export type ReportOutlook = {
  slug: string;
  title: LocalizedText;
  state: RoundState;
  demonstration: boolean;
  timeZone: string;
  opensAt: Date;
  closesAt: Date;
  /** Nothing is shown before the close, by the rules of the round. */
  afterClose: boolean;
  /** When its first report is to be there, if there are votes by then; null where that moment is past. */
  dueAt: Date | null;
};

const weekMilliseconds = 7 * 86_400_000;

/** When the first report of a round can be read: a week after it opened, or at its close where its rules say so or that is sooner. */
export function firstReportOf({
  rules,
  opensAt,
  closesAt,
}: Pick<RoundFacts, 'rules' | 'opensAt' | 'closesAt'>): Pick<ReportOutlook, 'afterClose'> & { dueAt: Date } {
  const afterClose = rules.tallies === 'after-close';
  const weekLater = new Date(opensAt.getTime() + weekMilliseconds);
  return { afterClose, dueAt: afterClose || weekLater > closesAt ? closesAt : weekLater };
}
