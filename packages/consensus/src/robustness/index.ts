export { type FewestBallots, type Finding, fewestToForge, fewestToUndo } from './fewest-ballots';
export {
  type BallotsIn,
  type Fabrication,
  type FoundItem,
  type Survival,
  survival,
  type UnverifiedAccounts,
} from './survival';
