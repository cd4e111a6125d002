export { explainDatabaseError } from './explain';
export { type MigrationResult, migrateDatabase } from './migrate';
