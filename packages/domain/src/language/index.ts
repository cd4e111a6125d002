export * from './likeliest-language';
export * from './localized-text';
export * from './shown-text';
