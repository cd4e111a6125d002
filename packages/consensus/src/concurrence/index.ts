export { discoveryLevels } from './false-discovery';
export { FURTHER_VOTES_LIMIT, furtherVotes } from './further-votes';
export { type ConcurrenceRules, type ItemStatus, itemStatuses, type Need } from './item-status';
