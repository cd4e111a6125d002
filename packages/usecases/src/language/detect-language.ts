import { type DetectLanguageInput, type LanguageTag, likeliestLanguage } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** What language the viewer seems to write in, of those that there are; null where that cannot be told. */
export async function detectLanguage(
  deps: Deps,
  viewer: MaybeViewer,
  { text, among }: DetectLanguageInput,
): Promise<LanguageTag | null> {
  permit(deps, viewer, 'draft.check');
  await deps.count?.('check', viewer);
  // Its data are read once somebody writes: a process in which nobody does keeps 50 MB.
  const { languageScores } = await import('./language-scores');
  return likeliestLanguage(text, languageScores(text), among);
}
