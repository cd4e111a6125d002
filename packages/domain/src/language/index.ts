export * from './localized-text';
export * from './shown-text';
