export { discoveryLevels } from './false-discovery';
export { FURTHER_VOTES_LIMIT, furtherVotes } from './further-votes';
export {
  type Concurrence,
  type ConcurrenceRules,
  concurrence,
  type Evidence,
  type ItemStatus,
  itemKinds,
  itemStatuses,
  type Need,
} from './item-status';
export { largestP, type Share } from './largest-p';
