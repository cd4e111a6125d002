import { AGREE, compareByCodeUnit, DISAGREE, PASS } from '../matrix';
import { plantedRoom, seededRandom } from '../rooms';

/** No answer is known of this person on this item: it cannot be asked. */
export const NO_ANSWER = 255;
/** The person is in no opinion group. */
export const NO_GROUP = 255;

/** A room of which the answers are known beforehand, so that ways of asking can be compared. */
export interface AnsweredRoom {
  readonly people: number;
  readonly items: number;
  /** Code of the choice, or `NO_ANSWER`, at person · items + item. */
  readonly answers: Uint8Array;
  readonly parties: number;
  readonly groups: number;
  /** Of each person; the group may be `NO_GROUP`. */
  readonly party: Uint8Array;
  readonly group: Uint8Array;
}

/** Everybody of a planted room answers all that they see; its countries and planted groups are the constituencies. */
export function plantedAnswers(people: number, items: number, seed: number): AnsweredRoom {
  const room = plantedRoom({ people, items, votesPerPerson: items, leastVotes: items, seed });
  const codes = [...new Set(room.party)].sort(compareByCodeUnit);
  const answers = new Uint8Array(people * items).fill(NO_ANSWER);
  room.votes.item.forEach((item, i) => {
    answers[room.votes.participant[i]! * items + item] = room.votes.choice[i]!;
  });
  return {
    people,
    items,
    answers,
    parties: codes.length,
    groups: 3,
    party: Uint8Array.from(room.party, (code) => codes.indexOf(code)),
    group: Uint8Array.from(room.group),
  };
}

/** Shares of the first and of the first two of three drawn parties, as in planted rooms. */
const PARTY_SHARES = [0.5, 0.8];

/** A recorded group with a smaller share of the people counts as none: drawn with replacement it would be one voice repeated. */
const SMALLEST_GROUP = 0.1;

/** Items of a Polis export's `participants-votes.csv`. */
export function recordedItems(table: string): number {
  return columnsOf(table.slice(0, table.indexOf('\n')));
}

/** Six columns stand before those of the items. */
function columnsOf(head: string): number {
  return head.split(',').length - 6;
}

/**
 * A room resampled from a real conversation: people drawn with replacement from those with at least `leastVotes` votes, each with
 * the answers and the group that were recorded. Polis knows no parties: three are drawn, which differ by chance alone.
 * @param table `participants-votes.csv` of a Polis export: participant, group-id, four counts, then a column per item; agree is 1
 */
export function resampledAnswers(
  table: string,
  people: number,
  leastVotes: number,
  seed: number,
): AnsweredRoom {
  const [head = '', ...lines] = table.trim().split(/\r?\n/);
  const items = columnsOf(head);
  const rows = lines.map((line) => line.split(',')).filter((row) => Number(row[3]) >= leastVotes);
  const inGroup = (id: string) => rows.filter((row) => row[1] === id).length;
  const groupIds = [...new Set(rows.map((row) => row[1]!))]
    .filter((id) => id !== '' && inGroup(id) >= SMALLEST_GROUP * rows.length)
    .sort(compareByCodeUnit);
  const code = new Map([
    ['1', AGREE],
    ['0', PASS],
    ['-1', DISAGREE],
  ]);
  const { uniform } = seededRandom(seed);
  const answers = new Uint8Array(people * items).fill(NO_ANSWER);
  const party = new Uint8Array(people);
  const group = new Uint8Array(people).fill(NO_GROUP);
  for (let person = 0; person < people; person++) {
    const row = rows[Math.floor(uniform() * rows.length)]!;
    row.slice(6).forEach((cell, item) => {
      answers[person * items + item] = code.get(cell) ?? NO_ANSWER;
    });
    const draw = uniform();
    party[person] = PARTY_SHARES.filter((upTo) => draw >= upTo).length;
    const place = groupIds.indexOf(row[1]!);
    if (place >= 0) group[person] = place;
  }
  return { people, items, answers, parties: 3, groups: groupIds.length, party, group };
}
