import { choiceCode } from '@parley/consensus/report';
import type { PastVote } from '@parley/db/report';
import { passReasons } from '@parley/domain/vote';

/** Votes on one text at one moment, voter by voter. */
export type Moment = {
  /** Code of the choice; −1 for no vote that counts. */
  choice: Int8Array;
  /** 1 where the text matters to the voter. */
  matters: Uint8Array;
  /** Place of the reason among the reasons to pass; −1 for none. */
  passReason: Int8Array;
};

/** Votes on one text as several editions saw them, and as they are now. */
export type SeenVotes = { voters: readonly string[]; moments: readonly Moment[] };

/**
 * @param past what happened to the votes on one text: by participant, then in time
 * @param editions numbers of the editions, ascending; the last moment is now
 */
export function seenVotes(past: readonly PastVote[], editions: readonly number[]): SeenVotes {
  const voters: string[] = [];
  for (const { participantId } of past) if (voters.at(-1) !== participantId) voters.push(participantId);
  const moments = Array.from({ length: editions.length + 1 }, () => ({
    choice: new Int8Array(voters.length).fill(-1),
    matters: new Uint8Array(voters.length),
    passReason: new Int8Array(voters.length).fill(-1),
  }));
  let voter = -1;
  for (const { participantId, choice, matters, passReason, edition } of past) {
    if (voters[voter] !== participantId) voter++;
    for (let at = editions.length; at >= 0; at--) {
      if (at < editions.length && (edition === null || edition > editions[at]!)) break;
      moments[at]!.choice[voter] = choice === null ? -1 : choiceCode(choice);
      moments[at]!.matters[voter] = matters ? 1 : 0;
      moments[at]!.passReason[voter] = passReason === null ? -1 : passReasons.indexOf(passReason);
    }
  }
  return { voters, moments };
}
