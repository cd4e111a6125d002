export * from './news.router';
