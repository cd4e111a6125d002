export { explainDatabaseError } from './explain';
export { DatabaseRefusal } from './refusal';
