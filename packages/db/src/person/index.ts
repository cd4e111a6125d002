export * from './address-claims';
export * from './consents';
export * from './held-votes';
export * from './lock-person';
export * from './people';
export * from './registration-choices';
export * from './tokens';
export * from './viewer-fields';
