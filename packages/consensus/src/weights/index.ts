export { type BallotCell, type BallotCells, ballotCells } from './ballot-cells';
export { effectiveNumber } from './effective-number';
export { checkMargin, type Margin, type Target, targetOf } from './margin';
export { type Raking, type RakingCell, rake, WEIGHT_CAP } from './raking';
export { type SideBySide, sideBySide, type WeightedSupport, type WeightRules } from './side-by-side';
