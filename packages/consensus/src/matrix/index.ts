export { canonicalOrder, compareByCodeUnit } from './canonical-order';
export { AGREE, CHOICES, type Choice, choiceCode, DISAGREE, PASS } from './choice';
export { columnsOf, type MatrixColumns } from './columns';
export { type NamedVote, type VoteColumns, voteColumns } from './vote-columns';
export { buildVoteMatrix, type VoteMatrix, type VoteMatrixInput } from './vote-matrix';
