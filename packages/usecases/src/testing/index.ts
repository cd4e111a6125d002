export * from '../privacy/testing';
