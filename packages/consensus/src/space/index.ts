export type { ItemCounts } from './item-means';
export { type OpinionSpace, type OpinionSpaceOptions, opinionSpace, votedItems } from './opinion-space';
export { type Place, type PlacingItem, placeOf } from './place';
export type { Positions } from './projection';
