import type { LocalizedText } from '../language';
import type { RoundState } from '../round';

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
