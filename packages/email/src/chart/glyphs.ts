import outlines from './glyphs.json';

/**
 * Outlines of IBM Plex Sans Medium (SIL Open Font License 1.1, Copyright 2017 IBM Corp.): a chart in a letter is
 * drawn where no font is installed. In the file stand the advance and the path, y down from the base line.
 */
const byCharacter: Readonly<Record<string, string>> = outlines;

export const unitsPerEm = 1000;

/** A glyph's width and shape; a character that the file does not have is drawn as a question mark. */
export function glyph(character: string): { advance: number; path: string } {
  const outline = byCharacter[character] ?? byCharacter['?'] ?? '500';
  const [advance = '0'] = outline.split(' ', 1);
  return { advance: Number(advance), path: outline.slice(advance.length + 1) };
}
