export {
  type OpinionGroups,
  opinionGroups,
  PARTICIPATING_VOTES,
  PEOPLE_FOR_GROUPS,
  participatingRows,
} from './opinion-groups';
