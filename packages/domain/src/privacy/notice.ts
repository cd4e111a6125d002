/** Which words the notice has: it changes with their meaning, and is shown on it. */
export const noticeVersion = '2026-11';
