import { eld } from 'eld/extrasmall';

/** How much a text looks like each language that the detector knows, 0 to 1, by ISO 639-1 code. */
export const languageScores = (text: string): Readonly<Record<string, number>> =>
  eld.detect(text).getScores();
