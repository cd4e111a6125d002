import { type Choice, choiceCode } from '../matrix';
import type { ReportItemInput, ReportParticipantInput } from '../report';

/** A vote that was cast or changed, or (with null) taken back. */
export interface VoteChange {
  readonly participant: string;
  readonly item: string;
  readonly choice: Choice | null;
}

/** What happened in a room since it was last looked at. */
export interface RoomBatch {
  /** People who are new, or whose attributes are other ones. */
  readonly participants?: readonly ReportParticipantInput[];
  /** Items that are new, or that moderation took out or brought back. */
  readonly items?: readonly ReportItemInput[];
  /** At most one for a pair, in any order. */
  readonly votes?: readonly VoteChange[];
}

/** Code of a vote that was taken back. */
export const TAKEN_BACK = -1;

/** The vote changes of a batch by participant, then by item: codes of choices, `TAKEN_BACK` for none any more. */
export type ChangesByPerson = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * @param isParticipant whether somebody is in the room, or new in the batch
 * @param isItem the same of items
 * @throws RangeError when a vote names nobody or nothing known, or a pair has two changes
 */
export function changesByPerson(
  votes: readonly VoteChange[],
  isParticipant: (id: string) => boolean,
  isItem: (id: string) => boolean,
): ChangesByPerson {
  const changes = new Map<string, Map<string, number>>();
  for (const { participant, item, choice } of votes) {
    if (!isParticipant(participant))
      throw new RangeError(`A vote names the participant ${JSON.stringify(participant)}, who is not listed.`);
    if (!isItem(item))
      throw new RangeError(`A vote names the item ${JSON.stringify(item)}, which is not listed.`);
    const own = changes.get(participant) ?? new Map<string, number>();
    if (own.has(item)) throw new RangeError(`Participant ${participant} has two changes on item ${item}.`);
    changes.set(participant, own.set(item, choice === null ? TAKEN_BACK : choiceCode(choice)));
  }
  return changes;
}
