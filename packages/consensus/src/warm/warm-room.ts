import type { Edition } from '../change';
import { buildVoteMatrix, canonicalOrder, keepColumns, type VoteColumns } from '../matrix';
import {
  type Analysis,
  analyse,
  completeRules,
  previousGroups,
  type Report,
  type ReportInput,
  type ReportItemInput,
  type ReportParticipantInput,
  type ReportRules,
  reportOf,
  type Supplements,
} from '../report';
import { pickItems, pickPairs } from '../space';
import { changeVotes, type KeptVotes, keepVotes } from './kept-votes';
import { Listed } from './listed';
import { changesByPerson, type RoomBatch } from './room-batch';

/** What may be known of the room besides its votes; marks name positions in `participants` and `items` of the warm room. */
export type WarmSupplements = Omit<Supplements, 'participants' | 'items'>;

/**
 * A room that is kept ready between two reports: its votes in rows, and the counts of all its items and of their pairs, moderated out or not.
 * All of it is integers, which a batch of votes changes by exact additions; everything after them is computed anew from the same
 * integers as `computeReport` would count. That is why a warm room's report has the same bytes as a full one.
 */
export class WarmRoom {
  readonly #participants: Listed<ReportParticipantInput>;
  readonly #items: Listed<ReportItemInput>;
  readonly #parties: readonly string[];
  #participantOrder: Uint32Array;
  #votes: KeptVotes;

  /**
   * O(Σ votes² over people), once.
   * @throws RangeError as `computeReport` does
   */
  constructor(input: ReportInput) {
    const participants = input.participants.map(({ id }) => id);
    const items = input.items.map(({ id }) => id);
    this.#parties = input.parties ?? [];
    this.#participantOrder = canonicalOrder(participants);
    this.#votes = keepVotes(buildVoteMatrix({ participants, items, votes: input.votes }));
    this.#participants = new Listed(input.participants);
    this.#items = new Listed(input.items);
  }

  /** In the order in which they came, new ones at the end. */
  get participants(): readonly ReportParticipantInput[] {
    return this.#participants.all;
  }

  /** In the order in which they came, new ones at the end. */
  get items(): readonly ReportItemInput[] {
    return this.#items.all;
  }

  /**
   * Takes in what happened. O(votes + Σ votes² over the people who changed theirs).
   * @throws RangeError when a vote names nobody or nothing known, or a pair has two changes; the room is then as it was
   */
  apply({ participants = [], items = [], votes = [] }: RoomBatch): void {
    const newPeople = new Set(participants.map(({ id }) => id));
    const newItems = new Set(items.map(({ id }) => id));
    const changes = changesByPerson(
      votes,
      (id) => this.#participants.at(id) !== undefined || newPeople.has(id),
      (id) => this.#items.at(id) !== undefined || newItems.has(id),
    );
    const hasMorePeople = this.#participants.take(participants);
    const hasMoreItems = this.#items.take(items);
    const participantIds = this.#participants.ids;
    if (hasMorePeople) this.#participantOrder = canonicalOrder(participantIds);
    if (!hasMorePeople && !hasMoreItems && changes.size === 0) return;
    this.#votes = changeVotes(this.#votes, {
      participants: participantIds,
      participantAt: (id) => this.#participants.at(id)!,
      order: this.#participantOrder,
      items: hasMoreItems ? inOrder(this.#items.ids) : this.#votes.matrix.items,
      changes,
    });
  }

  /**
   * Sections 1–5 of the room as it is, in typed arrays: what its report is made of.
   * @param previous the edition whose groups give their labels on
   * @param keepEvidence takes that edition's evidence for groups instead of testing anew, which is most of the work; the result says so
   */
  analyse(rules: ReportRules, previous?: Edition, keepEvidence = false): Analysis {
    const { matrix, counts, pairs } = this.#votes;
    const kept = matrix.items.flatMap((id, column) =>
      this.items[this.#items.at(id)!]!.moderatedOut ? [] : [column],
    );
    const isWhole = kept.length === matrix.items.length;
    const room = {
      matrix: isWhole ? matrix : keepColumns(matrix, kept),
      people: this.participants,
      parties: this.#parties,
      keepEvidence,
      counts: pickItems(counts, kept),
      ...(previous ? { previous: previousGroups(previous) } : {}),
      ...(pairs ? { pairs: isWhole ? pairs : pickPairs(pairs, matrix.items.length, kept) } : {}),
    };
    return analyse(room, rules);
  }

  /**
   * The report of the room as it is: the bytes of `computeReport` for the same votes, previous edition and `keepEvidence`.
   * @throws RangeError naming a rule that is out of range
   */
  report(
    rules: Partial<ReportRules> = {},
    supplements: WarmSupplements = {},
    previous?: Edition,
    keepEvidence = false,
  ): Report {
    const input: ReportInput = {
      ...supplements,
      participants: this.participants,
      items: this.items,
      parties: this.#parties,
      // Only the comparison with an earlier edition reads single votes.
      votes: previous === undefined ? NO_VOTES : this.#columns(),
    };
    return reportOf(this.analyse(completeRules(rules), previous, keepEvidence), input, previous);
  }

  #columns(): VoteColumns {
    const { rowStart, rowItem, rowChoice, participantSource, items } = this.#votes.matrix;
    const itemAt = Uint32Array.from(items, (id) => this.#items.at(id)!);
    const columns = {
      participant: new Uint32Array(rowItem.length),
      item: new Uint32Array(rowItem.length),
      choice: rowChoice,
    };
    for (let row = 0; row < participantSource.length; row++) {
      for (let entry = rowStart[row]!; entry < rowStart[row + 1]!; entry++) {
        columns.participant[entry] = participantSource[row]!;
        columns.item[entry] = itemAt[rowItem[entry]!]!;
      }
    }
    return columns;
  }
}

const NO_VOTES: VoteColumns = {
  participant: new Uint32Array(),
  item: new Uint32Array(),
  choice: new Uint8Array(),
};

function inOrder(ids: readonly string[]): string[] {
  return Array.from(canonicalOrder(ids), (position) => ids[position]!);
}
