import type { DomainErrorCode } from '@parley/domain/error';

/** What came of a vote that was sent as a form; where it was saved, the answer is another page. */
export type VoteState = { problem: DomainErrorCode | 'internal' | 'network' | null };

export const noProblem: VoteState = { problem: null };
