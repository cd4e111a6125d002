export { canonicalOrder, compareByCodeUnit, idsAt } from './canonical-order';
export { type ChangedRow, changeRows, type MatrixChange, rowsOf } from './change-rows';
export { AGREE, CHOICES, type Choice, choiceCode, DISAGREE, PASS } from './choice';
export { columnsOf, type MatrixColumns } from './columns';
export { keepColumns } from './keep-columns';
export { type NamedVote, type VoteColumns, voteColumns } from './vote-columns';
export { buildVoteMatrix, type VoteMatrix, type VoteMatrixInput } from './vote-matrix';
