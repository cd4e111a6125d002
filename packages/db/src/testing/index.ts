export * from './count-queries';
export * from './factories';
export { cloneTemplate, dropClone, startTestServer } from './template';
export { type TestDb, useTestDb } from './test-db';
