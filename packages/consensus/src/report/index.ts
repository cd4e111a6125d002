export {
  CAUSES,
  type Cause,
  type Change,
  type Edition,
  type EditionPeople,
  type WhatChanged,
} from '../change';
export type { ItemStatus, Need } from '../concurrence';
export {
  type GroupEvidence,
  type GroupFinding,
  type Lineage,
  type PartyLikeness,
  type PreviousGroups,
  runSteps,
  runTrialTask,
  type Steps,
  type TaskBatch,
  type Trial,
  type TrialTask,
} from '../groups';
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
export { type Analysis, analyse, analysisSteps, type Room } from './analysis';
export { computeReport, reportOf, reportSteps, roomOf } from './compute-report';
export type { ContrastSection } from './contrast-section';
export { editionOf, previousGroups } from './edition';
export type { FindingRules } from './finding-rules';
export type { Findings } from './findings';
export type { MattersSection } from './matters-section';
export type { MinoritySection } from './minority-section';
export type { ParticipationSection } from './participation-section';
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
export type { MarkColumns, Supplements } from './supplements';
export type { SurvivalSection } from './survival-section';
export type { MarginMet, PersonWeight, RakingTold, WeightsSection } from './weights-section';
