export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
  startTemporaryPostgres,
  stopEmbeddedPostgres,
} from './embedded';
export { DatabaseRefusal } from './refusal';
