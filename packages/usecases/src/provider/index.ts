export * from './connect-provider';
export * from './sign-in-by-provider';
