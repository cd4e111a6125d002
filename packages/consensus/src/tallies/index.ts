export {
  byAttribute,
  byCrossing,
  byGroup,
  type Constituency,
  type ConstituencyKind,
  crossingName,
  type Division,
  everybody,
} from './constituencies';
export {
  type Counts,
  type CountsOfDivision,
  type CrossedCounts,
  countCrossed,
  countVotes,
} from './count-votes';
export {
  type Difference,
  shareDifference,
  supportDifference,
  type WidestDifference,
  widestDifference,
} from './difference';
export { groupMarks, type Mark } from './marks';
export { rankingScore } from './ranking';
export { namedTallies, type Tally, tally } from './tally';
