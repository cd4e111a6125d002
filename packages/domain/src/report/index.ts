export * from './published-report';
