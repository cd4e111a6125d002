export { discoveryLevels } from './false-discovery';
export { FURTHER_VOTES_LIMIT, furtherVotes } from './further-votes';
export {
  type Concurrence,
  type ConcurrenceRules,
  concurrence,
  type ItemStatus,
  itemKinds,
  itemStatuses,
  type Need,
} from './item-status';
