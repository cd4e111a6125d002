import type { ReportItem } from '@parley/consensus/report';
import {
  type CountCell,
  type EarlierTable,
  type FullTable,
  type PublishedTable,
  publishTable,
} from '@parley/consensus/suppression';
import type { RoundRules } from '@parley/domain/round';
import { emptyTally, type PassReasonTally, passReasons } from '@parley/domain/vote';
import type { KeptReport } from './keep-report';

export type SmallestCells = Pick<RoundRules, 'suppressionK' | 'suppressionKFine'>;

/** The one cell of those to whom a text matters, and the name of that division. */
export const MATTERS = 'matters';

/** The division of those who passed on a text by why they did. */
export const REASON = 'reason';

/** What was counted on a text beside the votes; each is left out where nobody was asked. */
export type CountedBeside = { matters: CountCell | undefined; passReasons: PassReasonTally | undefined };

export const besideOf = (
  { matters, passReasons }: Pick<KeptReport, 'matters' | 'passReasons'>,
  itemId: string,
): CountedBeside => ({ matters: matters?.[itemId], passReasons: passReasons?.[itemId] });

/** All that was counted on a text. Those who passed are a total of their own, of which each reason is a part. */
export type TextTables = { votes: FullTable; passes: FullTable };

/** All that was counted on a text, in the divisions that a report shows. */
export function textTables(
  item: ReportItem,
  { matters, passReasons }: CountedBeside,
  { suppressionK: k, suppressionKFine: kFine }: SmallestCells,
): TextTables {
  const cells = (tallies: ReportItem['parties']) =>
    Object.fromEntries(tallies.map((tally) => [tally.name, countsOf(tally)]));
  const votes: FullTable = {
    all: countsOf(item.all),
    k,
    divisions: [
      { kind: 'party', k, cells: cells(item.parties) },
      { kind: 'group', k, cells: cells(item.groups) },
      { kind: 'sector', k: kFine, cells: cells(item.sectors) },
      { kind: 'tier', k: kFine, cells: cells(item.tiers) },
      ...(matters === undefined ? [] : [{ kind: MATTERS, k, cells: { [MATTERS]: countsOf(matters) } }]),
    ],
  };
  return { votes, passes: passTable(item.all.pass, passReasons, k) };
}

/** Those who passed by why they did. These are head counts: all of them passed. Whoever gave no reason is the rest. */
export function passTable(passes: number, reasons: PassReasonTally | undefined, k: number): FullTable {
  const passed = (pass: number): CountCell => ({ ...emptyTally, pass });
  const cells = reasons && Object.fromEntries(passReasons.map((reason) => [reason, passed(reasons[reason])]));
  return {
    of: 'people',
    all: passed(passes),
    k,
    divisions: cells === undefined ? [] : [{ kind: REASON, k, cells }],
  };
}

/**
 * What a text may show in an edition beside all that earlier ones showed. Reasons stay as they were where the votes do: how many passed
 * is told by those alone.
 */
export function publishText(
  { votes, passes }: TextTables,
  edition: number,
  earlier: readonly EarlierTable[] = [],
): PublishedTable {
  const table = publishTable(votes, edition, earlier);
  const ofPasses = earlier.map(({ movements, ...one }) => ({
    ...one,
    movements: { [REASON]: movements[REASON] ?? [] },
  }));
  const before = earlier.at(-1)?.published.divisions[REASON];
  const reasons =
    table.all?.edition === edition
      ? publishTable(passes, edition, ofPasses).divisions
      : Object.fromEntries(
          passes.divisions.map(({ kind, cells }) => [
            kind,
            Object.fromEntries(Object.keys(cells).map((reason) => [reason, before?.[reason] ?? null])),
          ]),
        );
  return { ...table, divisions: { ...table.divisions, ...reasons } };
}

const countsOf = ({ agree, disagree, pass }: CountCell): CountCell => ({ agree, disagree, pass });
