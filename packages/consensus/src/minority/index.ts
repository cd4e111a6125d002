export {
  MINORITY_SHARE,
  type MinorityCell,
  type MinorityPosition,
  type MinorityRules,
  minorityPositions,
} from './minority-positions';
