export * from './catalogue';
export type { Messages } from './en';
