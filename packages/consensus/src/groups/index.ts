export {
  type GroupEvidence,
  runSteps,
  runTrialTask,
  type Steps,
  type TaskBatch,
  type Trial,
  type TrialTask,
} from '../evidence';
export type { EndedGroup, Lineage, Origin } from './lineage';
export {
  type GroupFinding,
  type GroupsRequest,
  type OpinionGroups,
  opinionGroups,
  opinionGroupsSteps,
} from './opinion-groups';
export { PARTICIPATING_VOTES, PEOPLE_FOR_GROUPS, participatingRows } from './participating';
export { type PartyLikeness, partyLikeness } from './parties';
export type { PreviousGroups } from './previous-groups';
