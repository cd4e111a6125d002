/** What a commitment says of itself; days are written YYYY-MM-DD. */
export type CommitmentTerms = {
  ongoing: boolean;
  /** Months from the decision; null with `ongoing` false while the parties are still to set it. */
  dueMonths: number | null;
  measure: { baseline?: number | undefined; target?: number | undefined } | null;
  progress: readonly { on: string; value?: number | undefined }[];
};

export const commitmentStates = ['undecided', 'to-set', 'on-track', 'late', 'met'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

export type CommitmentStanding = {
  state: CommitmentState;
  /** The last day on which it can be met in time; of an ongoing one, the day by which its next report is due. */
  dueOn: string | null;
  /** How much of the way from baseline to target the newest value has gone, from 0 to 1; null where nothing says. */
  share: number | null;
};

/** An ongoing commitment of which nothing was heard for so long is late. */
const monthsBetweenReports = 12;

/**
 * Where a commitment stands on a day, by rule alone: met once a reported value has reached the target; late on the
 * day after it was due; an ongoing one late when its newest report, or the decision, is more than 12 months old.
 *
 * @param decidedOn the day of the decision, from which months count; null while there is none
 * @param today the day asked about; reports after it are left out
 */
export function commitmentStanding(
  { ongoing, dueMonths, measure, progress }: CommitmentTerms,
  decidedOn: string | null,
  today: string,
): CommitmentStanding {
  const known = progress.filter(({ on }) => on <= today).sort((a, b) => (a.on < b.on ? -1 : 1));
  const share = shareOfWay(measure, known);
  if (share === 1) return { state: 'met', dueOn: dueDay(decidedOn, dueMonths), share };
  if (decidedOn === null || decidedOn > today) return { state: 'undecided', dueOn: null, share };
  const lastHeard = [decidedOn, ...known.map(({ on }) => on)].sort().at(-1) ?? decidedOn;
  const dueOn = ongoing ? dayAfterMonths(lastHeard, monthsBetweenReports) : dueDay(decidedOn, dueMonths);
  if (dueOn === null) return { state: 'to-set', dueOn, share };
  return { state: today > dueOn ? 'late' : 'on-track', dueOn, share };
}

const dueDay = (decidedOn: string | null, months: number | null): string | null =>
  decidedOn === null || months === null ? null : dayAfterMonths(decidedOn, months);

function shareOfWay(measure: CommitmentTerms['measure'], known: CommitmentTerms['progress']): number | null {
  const target = measure?.target;
  const value = known.findLast((report) => report.value !== undefined)?.value;
  if (target === undefined || value === undefined) return null;
  const baseline = measure?.baseline ?? 0;
  if (target === baseline) return value === target ? 1 : 0;
  return Math.min(1, Math.max(0, (value - baseline) / (target - baseline)));
}

/** The same day of the month so many months later; the last of that month where it has no such day. */
function dayAfterMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}
