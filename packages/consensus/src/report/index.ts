export type { ItemStatus, Need } from '../concurrence';
export {
  AGREE,
  CHOICES,
  type Choice,
  choiceCode,
  DISAGREE,
  type NamedVote,
  PASS,
  type VoteColumns,
  voteColumns,
} from '../matrix';
export type { Constituency, ConstituencyKind, Tally } from '../tallies';
export { computeReport } from './compute-report';
export type {
  NamedTally,
  Report,
  ReportConstituency,
  ReportInput,
  ReportItem,
  ReportItemInput,
  ReportParticipantInput,
  StatusCounts,
} from './report';
export { completeRules, DEFAULT_RULES, type ReportRules } from './rules';
