export * from './proposal.router';
