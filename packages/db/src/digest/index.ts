export * from './digests';
export * from './due';
export * from './happenings';
export * from './open-rounds';
export * from './subscription';
