export * from './count-unread-news';
export * from './list-news';
export * from './mark-news-read';
