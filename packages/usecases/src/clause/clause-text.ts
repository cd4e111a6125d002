import type { BracketSources, VersionState } from '@parley/domain/clause';
import { inLanguage, type LocalizedText, type TextInLanguage } from '@parley/domain/language';
import { type WordDiff, wordDiff } from '../wording';

/** Where parties say what they hold, for each bracket of a clause in the order of its text. */
export type ShownSources = {
  parties: readonly string[];
  sources: { title: TextInLanguage; url: string | null }[];
}[][];

export const shownSources = (brackets: readonly BracketSources[], language: string): ShownSources =>
  brackets.map(({ options }) =>
    options.map(({ parties, sources }) => ({
      parties,
      sources: sources.map(({ title, url }) => ({ title: inLanguage(title, language), url: url ?? null })),
    })),
  );

type Version = { version: number; state: VersionState; createdAt: Date; text: LocalizedText };

/** What changed in a clause since the version that stood when its round opened; null where nothing did. */
export function changeSince(
  versions: readonly Version[],
  opensAt: Date | null,
  language: string,
): { from: number; diff: WordDiff } | null {
  const shown = versions.filter(({ state }) => state !== 'drafted');
  const now = shown.find(({ state }) => state === 'current');
  const then = shown.findLast(({ createdAt }) => opensAt !== null && createdAt <= opensAt) ?? shown[0];
  if (now === undefined || then === undefined || then.version === now.version) return null;
  const words = inLanguage(now.text, language);
  return {
    from: then.version,
    diff: wordDiff(then.text[words.language] ?? '', words.text, words.language),
  };
}
