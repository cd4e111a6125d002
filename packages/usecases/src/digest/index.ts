export * from './change-digest-day';
export * from './plan-digests';
export * from './unsubscribe';
export * from './write-digest';
