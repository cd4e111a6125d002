export { incompleteBeta, logGamma } from './beta';
export { betaQuantile } from './beta-quantile';
export { pOfAtLeast, pOfAtMost } from './binomial-tail';
export { BOUND_ERROR, lowerBound, type ShareBounds, shareBounds, upperBound } from './jeffreys';
export { exp, log } from './logarithm';
export { roughNormalQuantile } from './normal';
export { smallestCount } from './smallest-count';
