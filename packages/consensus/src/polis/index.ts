export { polisGroupAwareConsensus } from './group-aware-consensus';
export { polisPriority } from './priority';
export { POLIS_CRITICAL_VALUE, polisProportionTest, polisTwoProportionTest } from './proportion-tests';
export { type PolisRepresentativeness, type PolisSide, polisRepresentativeness } from './representativeness';
export {
  type PolisConsensusItem,
  type PolisRepresentative,
  polisConsensusItems,
  polisRepresentativeItems,
} from './selection';
