export { changePairs, countPairs, type PairCounts, pickPairs } from './co-occurrence';
export { equalWeights } from './equal-weights';
export { fittedPositions } from './fitted-positions';
export { ITEMS_FOR_PAIR_COUNTS } from './gram';
export { changeItem, countItems, type ItemCounts, pickItems } from './item-means';
export { type OpinionSpace, type OpinionSpaceOptions, opinionSpace, votedItems } from './opinion-space';
export { type Place, type PlacingItem, placeOf } from './place';
export type { Positions } from './projection';
export { roughPairs } from './rough-pairs';
