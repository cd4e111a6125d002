export * from './close-bracket';
export * from './compare-versions';
export * from './confirm-version';
export * from './find-clause';
export { makeVersion } from './make-version';
