export { betaQuantile, incompleteBeta, logGamma } from './beta';
export { pOfAtLeast, pOfAtMost } from './binomial-tail';
export { lowerBound, upperBound } from './jeffreys';
export { exp, log } from './logarithm';
