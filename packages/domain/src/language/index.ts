export * from './localized-text';
